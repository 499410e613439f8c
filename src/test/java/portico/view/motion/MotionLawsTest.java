package portico.view.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portico.model.flow.Hop;
import portico.model.flow.Step;
import portico.model.flow.Trace;
import portico.model.id.ResourceId;
import portico.view.drawing.Anchor;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.TextStyle;

/**
 * What moves is what the tracer says, and nothing else, on random networks: {@code -Dportico.laws=10000} asks so many instead of 200.
 */
class MotionLawsTest {

    private static final long CASES = Long.getLong("portico.laws", 200);

    private static void forEach(Consumer<RandomJourney> law) {
        LongStream.range(0, CASES).forEach(seed -> law.accept(RandomJourney.of(seed)));
    }

    @Test
    void animatedHopsEqualTracedHops() {
        forEach(it -> {
            Trace trace = it.trace();
            Journey journey = Journey.of(trace, it.drawing());
            List<Hop> traced = Stream.concat(trace.hops().stream(), trace.reply().stream()).toList();
            assertThat(journey.hops()).extracting(TimedHop::hop).isEqualTo(traced);
            double now = 0;
            for (TimedHop hop : journey.hops()) {
                assertThat(hop.phase()).isEqualTo(hop.number() <= trace.hops().size() ? Phase.REQUEST : Phase.REPLY);
                assertThat(hop.start()).isEqualTo(now);
                assertThat(hop.arrival()).isBetween(now, hop.end());
                now = hop.end();
            }
            assertThat(journey.duration()).isGreaterThanOrEqualTo(now);
        });
    }

    @Test
    void whatIsWrittenOnThePacketIsWhatTheTracerSays() {
        List<Integer> written = new ArrayList<>();
        forEach(it -> {
            Trace trace = it.trace();
            Journey journey = Journey.of(trace, it.drawing());
            for (TimedHop hop : journey.hops()) {
                if (!hop.hop().isDenied() && hop.end() > hop.start()) {
                    assertThat(addresses(journey.figuresAt((hop.start() + hop.arrival()) / 2, it.zoom())))
                            .as("%s on its way to %s", trace.flow(), hop)
                            .isEqualTo(hop.arrival() > hop.start() ? List.of(hop.hop().in().dst().toString())
                                    : changes(hop.hop()));
                    assertThat(addresses(journey.figuresAt(hop.end() - 0.01, it.zoom())))
                            .as("%s before it leaves %s", trace.flow(), hop)
                            .isEqualTo(hop.hop().isRewritten() ? changes(hop.hop())
                                    : List.of(hop.hop().out().dst().toString()));
                    written.add(hop.number());
                }
            }
        });
        assertThat(written).hasSizeGreaterThan((int) CASES);
    }

    /** What a rewriting hop shows, or the target alone where nothing changes. */
    private static List<String> changes(Hop hop) {
        List<String> changes = new ArrayList<>();
        if (!hop.in().dst().equals(hop.out().dst())) {
            changes.addAll(List.of(hop.in().dst().toString(), hop.out().dst().toString()));
        }
        if (!hop.in().src().equals(hop.out().src())) {
            changes.addAll(List.of(hop.in().src().toString(), hop.out().src().toString()));
        }
        return changes.isEmpty() ? List.of(hop.out().dst().toString()) : changes;
    }

    private static List<String> addresses(List<Figure> figures) {
        return labels(figures).filter(label -> label.style() == TextStyle.ADDRESS)
                .map(label -> label.wordings().getFirst())
                .toList();
    }

    private static Stream<Figure.Label> labels(List<Figure> figures) {
        return figures.stream().flatMap(Figure::labels);
    }

    @Test
    void aPacketThatIsStoppedSaysByWhatAndOneThatArrivesSaysNothing() {
        forEach(it -> {
            Trace trace = it.trace();
            Journey journey = Journey.of(trace, it.drawing());
            List<String> atLast = labels(journey.figuresAt(journey.duration(), it.zoom()))
                    .map(label -> label.wordings().getFirst())
                    .toList();
            Optional<Step> denial = Stream.concat(trace.hops().stream(), trace.reply().stream())
                    .flatMap(hop -> hop.steps().stream())
                    .filter(step -> step.outcome() == Step.Outcome.DENIED)
                    .findFirst();
            denial.ifPresentOrElse(
                    step -> assertThat(atLast).as("%s", trace).contains(step.by(), step.rule().toString()),
                    () -> assertThat(atLast).as("%s", trace).doesNotContain("refused", "no answer"));
        });
    }

    /** From farther away so small a network is smaller than what there is to say. */
    @Test
    void whatTheSenderLearnsDoesNotHideWhatStoppedThePacket() {
        forEach(it -> {
            Journey journey = Journey.of(it.trace(), it.drawing());
            List<Figure> atLast = it.drawing().level().reaches(Level.FRONT)
                    ? journey.figuresAt(journey.duration(), it.zoom())
                    : List.of();
            boxes(atLast, "no answer", "refused").forEach(learned -> assertThat(
                    boxes(atLast, "Stopped at the lock", "No way out", "Nobody answers", "Stopped at the gatehouse"))
                    .as("%s", journey.trace())
                    .noneMatch(learned::overlaps));
        });
    }

    private static List<Box> boxes(List<Figure> figures, String... words) {
        return labels(figures).filter(label -> List.of(words).contains(label.wordings().getFirst()))
                .map(Figure.Label::box)
                .toList();
    }

    @Test
    void theCourierReachesEachHopWhereItIsDrawn() {
        List<Integer> reached = new ArrayList<>();
        forEach(it -> {
            Journey journey = Journey.of(it.trace(), it.drawing());
            for (TimedHop hop : journey.hops()) {
                List<Box> places = places(it.drawing(), hop.hop());
                if (!hop.hop().isDenied() && !places.isEmpty()) {
                    Point courier = courier(journey.figuresAt(hop.end() - 1e-6, it.zoom()), hop.phase());
                    assertThat(places).as("%s is at %s", hop, courier)
                            .anyMatch(place -> place.inset(-24 / it.zoom()).contains(courier));
                    reached.add(hop.number());
                }
            }
        });
        assertThat(reached).hasSizeGreaterThan((int) CASES);
    }

    private static List<Box> places(Drawing drawing, Hop hop) {
        Stream<ResourceId> ids = Stream.concat(hop.subject().stream(), hop.instance().stream());
        return ids.flatMap(id -> Stream.concat(drawing.lot(id).stream(),
                Stream.of(Anchor.Part.values())
                        .flatMap(part -> drawing.anchor(id, part).stream())
                        .map(at -> new Box(at.x(), at.y(), 0, 0))))
                .toList();
    }

    /** The pennant of the courier: what is painted last but its flap. */
    private static Point courier(List<Figure> figures, Phase phase) {
        Role fill = phase == Phase.REQUEST ? Role.ACCENT : Role.REPLY_SOFT;
        return figures.stream()
                .filter(figure -> figure instanceof Figure.Outline o
                        && o.fill().filter(f -> f.role() == fill).isPresent())
                .reduce((a, b) -> b)
                .orElseThrow()
                .bounds()
                .centre();
    }
}
