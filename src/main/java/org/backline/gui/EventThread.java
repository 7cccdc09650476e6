package org.backline.gui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.swing.SwingUtilities;

/** Brings answers that were worked out elsewhere to the event thread. */
final class EventThread {
    private EventThread() {
    }

    /** @return the same answer or failure, completed on the event thread */
    static <T> CompletableFuture<T> bring(CompletableFuture<T> answer) {
        CompletableFuture<T> brought = new CompletableFuture<>();
        answer.whenCompleteAsync((value, failure) -> {
            if (failure == null) {
                brought.complete(value);
            } else {
                brought.completeExceptionally(cause(failure));
            }
        }, SwingUtilities::invokeLater);
        return brought;
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** @return what to tell people of a failure */
    static String sentence(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
