package org.backline.cli;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A command has nothing else to do while it waits. */
final class Answers {
    private Answers() {
    }

    /** @return the answer, once it is there @throws IOException if that is why there is none */
    static <T> T of(CompletableFuture<T> answer) throws IOException {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
