package portico.model.placement;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.assertj.core.api.Assertions;
import portico.model.topology.Topology;

/** Holds a law on random cases, {@code -Dportico.laws=100000} of them where somebody asks for more. */
final class Laws {

    static final int CASES = Integer.getInteger("portico.laws", 2_000);

    private Laws() {}

    /**
     * Fails on the first case that breaks the law, with the smallest document that breaks it as well.
     *
     * @param law the first difference between what two say; empty where they agree
     */
    static void assertHolds(LongFunction<Topology> cases, Function<Topology, Optional<String>> law) {
        LongStream.range(0, CASES).forEach(seed -> {
            Topology topology = cases.apply(seed);
            law.apply(topology)
                    .ifPresent(difference -> Assertions.fail("seed %d: %s%n%s", seed, difference,
                            Shrinking.smallest(topology, smaller -> law.apply(smaller).isPresent())));
        });
    }

    static Optional<String> differ(Object naive, Object ours, String what) {
        return naive.equals(ours) ? Optional.empty() : Optional.of(what + ": " + naive + " by the rules, " + ours);
    }
}
