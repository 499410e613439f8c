package portico.model.topology;

import java.util.List;
import java.util.Optional;

/**
 * What a service runs its tasks on, or what one task runs on (R192).
 *
 * @param strategy the capacity providers of a service and their shares; of a task the one that it was given; none where a launch type was named
 * @param platformVersion of Fargate, as written; {@link #LATEST} where nothing is (R103)
 */
public record Compute(LaunchType launchType, List<ProviderShare> strategy, String platformVersion) {

    /** What AWS assumes where no platform version is written. */
    public static final String LATEST = "LATEST";

    public Compute {
        strategy = List.copyOf(strategy);
    }

    /**
     * So many of the tasks of a service go to a capacity provider.
     *
     * @param base tasks that it gets before any other gets one
     * @param weight its share of the tasks beyond all bases, against the weights of the others
     */
    public record ProviderShare(String provider, int base, int weight) {}

    /** A launch type, without a capacity provider. */
    public static Compute of(LaunchType launchType) {
        return new Compute(launchType, List.of(), LATEST);
    }

    /** The capacity provider that a task was given. */
    public Optional<String> provider() {
        return strategy.stream().findFirst().map(ProviderShare::provider);
    }

    /** The same with this capacity provider only. */
    public Compute given(String provider) {
        return new Compute(launchType, List.of(new ProviderShare(provider, 0, 1)), platformVersion);
    }

    /** The same without a capacity provider, as long as the task has been given none. */
    public Compute undecided() {
        return new Compute(launchType, List.of(), platformVersion);
    }

    /** Whether all that a task does on Fargate leaves by its one interface; before 1.4.0 of Linux some left by a second, hidden one (R100). */
    public boolean hasOneInterface(boolean windows) {
        return windows || !platformVersion.matches("1\\.[0-3]\\..*");
    }

    /** The version that the written one stands for (R103). */
    public String resolvedVersion(boolean windows) {
        return !platformVersion.equals(LATEST) ? platformVersion : windows ? "1.0.0" : "1.4.0";
    }
}
