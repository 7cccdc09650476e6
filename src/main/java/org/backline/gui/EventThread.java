package org.backline.gui;

import java.util.concurrent.CompletableFuture;
import javax.swing.SwingUtilities;

/** Brings answers that were worked out elsewhere to the event thread. */
final class EventThread {
    private EventThread() {
    }

    /** @return the same answer or failure, completed on the event thread */
    static <T> CompletableFuture<T> bring(CompletableFuture<T> answer) {
        return answer.whenCompleteAsync((value, failure) -> { }, SwingUtilities::invokeLater);
    }

    /** @return what to tell people of a failure */
    static String sentence(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
