package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class MailboxTest {

    private static <T> List<T> drained(Mailbox<T> mailbox) {
        List<T> values = new ArrayList<>();
        mailbox.drain(values::add);
        return values;
    }

    @Test
    void valuesComeOutOnceInOrder() {
        Mailbox<Integer> mailbox = new Mailbox<>(10);
        IntStream.range(0, 5).forEach(mailbox::offer);
        assertThat(drained(mailbox)).containsExactly(0, 1, 2, 3, 4);
        assertThat(drained(mailbox)).isEmpty();
    }

    @Test
    void aFullOneTakesNothingMore() {
        Mailbox<Integer> mailbox = new Mailbox<>(2);
        assertThat(mailbox.offer(1)).isTrue();
        assertThat(mailbox.offer(2)).isTrue();
        assertThat(mailbox.offer(3)).isFalse();
        assertThat(drained(mailbox)).containsExactly(1, 2);
    }

    @Test
    void theOldestFleetingValueGivesWay() {
        Mailbox<String> mailbox = new Mailbox<>(4, value -> value.startsWith("posture"));
        List.of("rep 1", "posture 1", "posture 2", "rep 2", "posture 3", "alert").forEach(mailbox::offer);
        assertThat(drained(mailbox)).containsExactly("rep 1", "rep 2", "posture 3", "alert");
    }

    @Test
    void whatIsNotFleetingIsNeverGivenUp() {
        Mailbox<String> mailbox = new Mailbox<>(2, value -> value.startsWith("posture"));
        List.of("rep 1", "rep 2", "rep 3").forEach(rep -> assertThat(mailbox.offer(rep)).isTrue());
        assertThat(mailbox.offer("posture")).isFalse();
        assertThat(drained(mailbox)).containsExactly("rep 1", "rep 2", "rep 3");
    }

    @Test
    void aWriterThatMayLoseNothingWaitsForItsReader() throws Exception {
        Mailbox<Integer> mailbox = new Mailbox<>(3);
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> IntStream.range(0, 1_000).forEach(value -> put(mailbox, value)));
        List<Integer> read = new ArrayList<>();
        while (read.size() < 1_000) {
            assertThat(mailbox.drain(read::add, Duration.ofSeconds(10))).isBetween(1, 3);
        }
        writer.get(120, TimeUnit.SECONDS);
        assertThat(read).isEqualTo(IntStream.range(0, 1_000).boxed().toList());
    }

    private static void put(Mailbox<Integer> mailbox, int value) {
        try {
            assertThat(mailbox.put(value)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void closingWakesWhoeverWaitsAndLeavesWhatIsInIt() throws Exception {
        Mailbox<Integer> mailbox = new Mailbox<>(1);
        mailbox.offer(1);
        CompletableFuture<Boolean> writer = CompletableFuture.supplyAsync(() -> {
            try {
                return mailbox.put(2);
            } catch (InterruptedException e) {
                return true;
            }
        });
        mailbox.close();
        assertThat(writer.get(120, TimeUnit.SECONDS)).isFalse();
        assertThat(mailbox.offer(3)).isFalse();
        assertThat(mailbox.finished()).isFalse();
        assertThat(drained(mailbox)).containsExactly(1);
        assertThat(mailbox.finished()).isTrue();
        assertThat(mailbox.drain(value -> { }, Duration.ofSeconds(10))).as("nothing to wait for").isZero();
    }
}
