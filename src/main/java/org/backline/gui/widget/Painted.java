package org.backline.gui.widget;

import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** A component that paints itself, and that a screen reader can name: a bare {@link JComponent} has no voice. */
public class Painted extends JComponent implements Accessible {
    private final AccessibleRole role;

    /** @param role what a screen reader calls it */
    protected Painted(AccessibleRole role) {
        this.role = role;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return role;
                }

                @Override
                public String getAccessibleName() {
                    String shown = said();
                    return shown.isEmpty() ? super.getAccessibleName() : shown;
                }
            };
        }
        return accessibleContext;
    }

    /** @return what it shows now, for a screen reader that asks; live numbers are not told of their own accord, they would never end */
    protected String said() {
        return "";
    }

    /** Names it for screen readers; only a new name is told. */
    protected final void spoken(String name) {
        if (!name.equals(getAccessibleContext().getAccessibleName())) {
            getAccessibleContext().setAccessibleName(name);
        }
    }
}
