package org.backline.gui.review;

import java.awt.Component;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.function.IntConsumer;

/** The mouse over a chart: a click, a drag, the wheel. */
final class Roaming extends MouseAdapter {
    private static final double NEARER = 1.25;
    /** A hand moves so far in a click [px]. */
    private static final int CLICK = 4;

    private final IntConsumer click;
    private final Zoom zoom;
    private final IntConsumer pan;
    private int pressedAt;
    private int draggedTo;
    private boolean dragged;

    /** Comes nearer, or goes further away. */
    @FunctionalInterface
    interface Zoom {
        /** @param factor of what is seen @param x what stays where it is */
        void by(double factor, int x);
    }

    /** @param click is given the place of a click @param pan by how much was dragged since the last time */
    Roaming(Component chart, IntConsumer click, Zoom zoom, IntConsumer pan) {
        this.click = click;
        this.zoom = zoom;
        this.pan = pan;
        chart.addMouseListener(this);
        chart.addMouseMotionListener(this);
        chart.addMouseWheelListener(this);
    }

    @Override
    public void mousePressed(MouseEvent event) {
        pressedAt = event.getX();
        draggedTo = event.getX();
        dragged = false;
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        dragged |= Math.abs(event.getX() - pressedAt) > CLICK;
        if (dragged) {
            pan.accept(event.getX() - draggedTo);
            draggedTo = event.getX();
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (!dragged) {
            click.accept(event.getX());
        }
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
        zoom.by(Math.pow(NEARER, event.getPreciseWheelRotation()), event.getX());
    }
}
