package org.backline.gui;

import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Runs every test method on the event thread, where the window lives; what is thrown there afterwards fails the test as well. */
public final class EventThreadExtension implements InvocationInterceptor {
    @Override
    public void interceptTestMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceed(invocation);
    }

    @Override
    public void interceptTestTemplateMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
                                            ExtensionContext context) throws Throwable {
        proceed(invocation);
    }

    private static void proceed(Invocation<Void> invocation) throws Throwable {
        List<Throwable> thrown = new CopyOnWriteArrayList<>();
        SwingUtilities.invokeAndWait(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> thrown.add(failure));
            try {
                invocation.proceed();
            } catch (Throwable failure) {
                thrown.add(failure);
            }
        });
        SwingUtilities.invokeAndWait(() -> { }); // behind the events that the test left: what they throw is a failure of it too
        if (!thrown.isEmpty()) {
            throw thrown.get(0);
        }
    }
}
