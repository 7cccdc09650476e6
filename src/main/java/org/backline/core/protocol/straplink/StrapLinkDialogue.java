package org.backline.core.protocol.straplink;

import java.util.Optional;
import java.util.function.Consumer;
import org.backline.core.device.Acknowledged;
import org.backline.core.device.Acknowledged.Status;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Dialogue;
import org.backline.core.device.DialogueEvent;
import org.backline.core.device.DialogueEvent.Answered;
import org.backline.core.device.DialogueEvent.Entered;
import org.backline.core.device.DialogueEvent.Entered.Stage;
import org.backline.core.device.DialogueEvent.Unanswered;
import org.backline.core.device.DialogueEvent.Unanswered.Reason;
import org.backline.core.device.HostSettings;
import org.backline.core.device.Sample;
import org.backline.core.device.SamplesLost;
import org.backline.core.device.StrapClock;
import org.backline.core.device.StrapCommand;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.StrapStatus;
import org.backline.core.device.StreamDescribed;
import org.backline.core.device.StreamFault;
import org.backline.core.device.TimeReplied;
import org.backline.core.device.WireRecognised;

/**
 * Makes a strap stream and keeps it streaming. Listens first; a strap that streams by itself needs no more than a sign of life now and
 * then, and none that cannot hear it. Otherwise calls it, tells it how to measure once it has answered, starts it, and calls again when
 * samples stay away. Asks a strap for its time where it can tell it. Says nothing to what turns out to send text.
 */
public final class StrapLinkDialogue implements Dialogue {
    /** [ns] */
    private static final long MILLISECOND = 1_000_000;
    private static final long LISTENING = 300 * MILLISECOND;
    private static final long CALLING = 5_000 * MILLISECOND;
    private static final long BETWEEN_CALLS = 250 * MILLISECOND;
    private static final long STALLED = 1_000 * MILLISECOND;
    private static final long WITHOUT_SAMPLES = 2_000 * MILLISECOND;
    private static final long LOST = 5_000 * MILLISECOND;
    private static final int KEEP_ALIVE_SECONDS = 10;
    private static final StrapCommand START = new StrapCommand.Start(KEEP_ALIVE_SECONDS);
    private static final StrapCommand STOP = new StrapCommand.Stop();
    private static final byte[] NOTHING = {};

    private final Consumer<? super DialogueEvent> out;
    private final StreamWish wish;
    private final SignsOfLife signs;
    private final StrapClock clock = new StrapClock();
    private final Commands commands = new Commands(clock);
    private final RoundTrips roundTrips = new RoundTrips();
    private final TimeQuestion time = new TimeQuestion(commands, clock, roundTrips);
    private final StopAndWait channel = new StopAndWait(commands, roundTrips, this::concluded);
    private Optional<StrapIdentified> strap = Optional.empty();
    private Stage stage = Stage.LOST;
    private boolean started;
    private boolean askedToStop;
    private int bootId;
    private long now;
    private long since;
    private long next;
    private long lastHeard;
    private long lastSample;

    /** @param out receives what becomes of commands, and the stages of the talk */
    public StrapLinkDialogue(HostSettings host, Consumer<? super DialogueEvent> out) {
        this.out = out;
        this.wish = new StreamWish(host.stream());
        this.signs = new SignsOfLife(host, commands, time);
    }

    @Override
    public void connected(long nanos) {
        now = nanos;
        channel.giveUpAll(Reason.LINK_LOST);
        if (stage != Stage.TEXT) {
            enter(Stage.LISTENING, nanos + LISTENING);
        }
    }

    @Override
    public void received(DeviceEvent event, long nanos) {
        now = nanos;
        if (event instanceof WireRecognised wire && !wire.protocol().equals(StrapLinkProtocol.ID)) {
            channel.giveUpAll(Reason.UNSUPPORTED);
            enter(Stage.TEXT, nanos);
        } else if (stage != Stage.TEXT && !(event instanceof StreamFault || event instanceof SamplesLost)) {
            heard(event);
        }
    }

    @Override
    public void request(StrapCommand command) {
        refusal(command).ifPresentOrElse(reason -> out.accept(new Unanswered(command, reason)), () -> channel.add(command));
    }

    @Override
    public byte[] due(long nanos) {
        now = nanos;
        return switch (stage) {
            case LISTENING -> nanos - next < 0 ? NOTHING : enter(Stage.CALLING, nanos);
            case CALLING -> call();
            case CONFIGURING, STARTING -> channel.due(nanos);
            case IDLE -> rest();
            case STREAMING -> goOn();
            case STALLED -> hope();
            case UNANSWERED, LOST, TEXT -> NOTHING;
        };
    }

    @Override
    public byte[] farewell() {
        return started && stage != Stage.TEXT ? commands.command(STOP, commands.newTag(), false) : NOTHING;
    }

    @Override
    public StrapClock clock() {
        return clock;
    }

    private Optional<Reason> refusal(StrapCommand command) {
        return switch (stage) {
            case TEXT -> Optional.of(Reason.UNSUPPORTED);
            case LOST -> Optional.of(Reason.LINK_LOST);
            case UNANSWERED -> Optional.of(Reason.NO_ANSWER);
            default -> strap.filter(known -> !known.can(command)).map(known -> Reason.UNSUPPORTED);
        };
    }

    private void heard(DeviceEvent event) {
        lastHeard = now;
        if (stage == Stage.STALLED) {
            enter(Stage.STREAMING, now);
        }
        if (event instanceof Sample sample) {
            clock.update(sample.time(), now);
            streams();
        } else if (event instanceof StreamDescribed described && described.streaming()) {
            streams();
        } else if (event instanceof StrapIdentified identified) {
            identified(identified);
        } else if (event instanceof StrapStatus status) {
            reported(status.bootId());
        } else if (event instanceof Acknowledged answer) {
            channel.answered(answer, now);
        } else if (event instanceof TimeReplied reply) {
            time.answered(reply, now);
        }
    }

    /** What was on its way when a strap was asked to stop does not count. */
    private void streams() {
        if (!askedToStop) {
            lastSample = now;
            if (stage != Stage.STREAMING) {
                enter(Stage.STREAMING, signs.first(strap, now));
            }
        }
    }

    private void identified(StrapIdentified identified) {
        strap = Optional.of(identified);
        boolean restarted = boots(identified.bootId());
        boolean awaited = stage == Stage.CALLING || stage == Stage.UNANSWERED || stage == Stage.LOST;
        if (restarted ? !askedToStop : awaited) {
            prepare();
        }
    }

    /** What booted anew may be another strap: it is asked who it is first. */
    private void reported(int boot) {
        if (boots(boot) && !askedToStop) {
            strap = Optional.empty();
            enter(Stage.CALLING, now);
        }
    }

    /** @return whether that is another boot than the last one */
    private boolean boots(int boot) {
        boolean anew = boot != 0 && bootId != 0 && boot != bootId;
        bootId = boot != 0 ? boot : bootId;
        if (anew) {
            channel.giveUp(Reason.RESTARTED);
            time.forget();
            clock.reset();
        }
        return anew;
    }

    private void prepare() {
        strap.flatMap(wish::first).ifPresentOrElse(this::configure, this::start);
    }

    private void configure(StrapCommand how) {
        enter(Stage.CONFIGURING, now);
        channel.addFirst(how);
    }

    private void start() {
        started = true;
        enter(Stage.STARTING, now);
        channel.addFirst(START);
    }

    private void concluded(DialogueEvent event) {
        out.accept(event);
        if (event instanceof Answered answered) {
            answered(answered.command(), answered.answer());
        } else if (event instanceof Unanswered unanswered && unanswered.reason() == Reason.NO_ANSWER
                && (stage == Stage.CONFIGURING || stage == Stage.STARTING)) {
            enter(Stage.CALLING, now);
        }
    }

    private void answered(StrapCommand command, Acknowledged answer) {
        if (command instanceof StrapCommand.Configure && stage == Stage.CONFIGURING) {
            Optional<StrapCommand> slower = answer.status() == Status.LINK_TOO_SLOW ? strap.flatMap(wish::slower) : Optional.empty();
            slower.ifPresentOrElse(this::configure, this::start);
        } else if (command instanceof StrapCommand.Start) {
            startAnswered(answer);
        } else if (command instanceof StrapCommand.Stop && answer.done()) {
            askedToStop = true;
            enter(Stage.IDLE, now);
        }
    }

    private void startAnswered(Acknowledged answer) {
        if (answer.done()) {
            askedToStop = false;
            streams();
        } else if (stage == Stage.STARTING) {
            enter(Stage.IDLE, now + WITHOUT_SAMPLES);
        }
    }

    /** What refused to start for a fault may have got over it. */
    private byte[] rest() {
        if (!askedToStop && now - next >= 0) {
            start();
        }
        return channel.due(now);
    }

    private byte[] call() {
        if (now - since >= CALLING) {
            channel.giveUpAll(Reason.NO_ANSWER);
            return enter(Stage.UNANSWERED, now);
        }
        if (now - next < 0) {
            return NOTHING;
        }
        next += BETWEEN_CALLS;
        return signs.hello(true, now);
    }

    private byte[] goOn() {
        if (now - lastHeard >= STALLED) {
            channel.addFirst(new StrapCommand.Get(StrapCommand.Get.Topic.STATUS));
            return enter(Stage.STALLED, now);
        }
        if (now - lastSample >= WITHOUT_SAMPLES) {
            channel.giveUp(Reason.NO_ANSWER);
            return enter(Stage.CALLING, now);
        }
        byte[] command = channel.due(now);
        if (command.length > 0 || !channel.isIdle() || now - next < 0) {
            return command;
        }
        next = signs.next(strap, now);
        return signs.say(strap, now);
    }

    private byte[] hope() {
        if (now - lastHeard >= LOST) {
            channel.giveUpAll(Reason.LINK_LOST);
            return enter(Stage.LOST, now);
        }
        return channel.due(now);
    }

    /** Enters a stage, which speaks for the first time when asked at or after {@code speaks}. */
    private byte[] enter(Stage entered, long speaks) {
        boolean news = stage != entered;
        stage = entered;
        since = now;
        next = speaks;
        if (news) {
            out.accept(new Entered(entered));
        }
        return NOTHING;
    }
}
