package portico.format.document;

import java.util.List;
import java.util.Optional;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.id.ClusterId;
import portico.model.topology.Compute;
import portico.model.topology.Compute.ProviderShare;
import portico.model.topology.LaunchType;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** What a service or a task runs on, as AWS writes it: by launch type or by capacity provider, and the platform version (R62, R103, R192). */
final class ComputeFormat {

    private static final String LAUNCH_TYPE = "launchType";
    private static final String STRATEGY = "capacityProviderStrategy";
    private static final String PROVIDER = "capacityProviderName";
    private static final String PLATFORM_VERSION = "platformVersion";
    private static final int MOST = 100_000;

    private ComputeFormat() {}

    static Compute ofService(Fields in, Optional<ClusterId> cluster, Scope scope) {
        List<ProviderShare> strategy = in.objects(STRATEGY, ComputeFormat::share);
        LaunchType usual = strategy.stream()
                .findFirst()
                .map(share -> launchType(share.provider(), cluster, scope))
                .orElse(LaunchType.EC2);
        return new Compute(in.choice(LAUNCH_TYPE, LaunchType.class, usual), strategy, version(in, Compute.LATEST));
    }

    /** @param service what the service of the task runs its tasks on */
    static Compute ofTask(Fields in, Compute service, Optional<ClusterId> cluster, Scope scope) {
        Optional<String> provider = in.text(PROVIDER);
        LaunchType usual = provider.map(name -> launchType(name, cluster, scope)).orElse(service.launchType());
        Compute compute = new Compute(in.choice(LAUNCH_TYPE, LaunchType.class, usual), List.of(),
                version(in, service.platformVersion()));
        return provider.map(compute::given).orElse(compute);
    }

    private static ProviderShare share(Fields in) {
        return new ProviderShare(in.required("capacityProvider", in.text("capacityProvider")),
                in.integer("base", 0, MOST, 0), in.integer("weight", 0, 1000, 0));
    }

    private static String version(Fields in, String otherwise) {
        return in.text(PLATFORM_VERSION, otherwise);
    }

    private static LaunchType launchType(String provider, Optional<ClusterId> cluster, Scope scope) {
        return CapacityProviders.kind(provider, cluster, scope).launchType();
    }

    static void ofService(Compute compute, JsonObject out) {
        out.put(LAUNCH_TYPE, compute.launchType().name())
                .when(!compute.strategy().isEmpty(), o -> o.put(STRATEGY, compute.strategy(), ComputeFormat::share));
        version(compute, Compute.LATEST, out);
    }

    private static Json share(ProviderShare share) {
        return new JsonObject().put("capacityProvider", share.provider())
                .when(share.base() > 0, o -> o.put("base", share.base()))
                .when(share.weight() > 0, o -> o.put("weight", share.weight()))
                .build();
    }

    static void ofTask(Compute compute, JsonObject out) {
        out.put(LAUNCH_TYPE, compute.launchType().name());
        compute.provider().ifPresent(name -> out.put(PROVIDER, name));
        version(compute, Compute.LATEST, out);
    }

    /** Where a task has the newest version and its service names an older one, which the task would take for its own. */
    static void notInherited(Task task, Topology topology, JsonObject out) {
        boolean newest = task.compute().platformVersion().equals(Compute.LATEST);
        out.when(newest && task.service()
                .filter(id -> !topology.service(id).compute().platformVersion().equals(Compute.LATEST))
                .isPresent(), o -> o.put(PLATFORM_VERSION, Compute.LATEST));
    }

    private static void version(Compute compute, String usual, JsonObject out) {
        out.when(!compute.platformVersion().equals(usual), o -> o.put(PLATFORM_VERSION, compute.platformVersion()));
    }
}
