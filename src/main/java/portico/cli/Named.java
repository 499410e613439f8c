package portico.cli;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import portico.model.topology.Resource;
import portico.model.topology.Topology;

/** Finds the one resource that an option names, by its id or by what people call it. */
record Named(Topology topology, CommandSpec spec) {

    private static final int SHOWN = 10;

    /**
     * @param alias another way to write the id, such as {@code family:revision}
     * @throws ParameterException where there is none, or more than one
     */
    <R extends Resource> R one(Class<R> kind, String text, Function<R, String> alias) {
        List<R> all = topology.all(kind);
        List<R> byId = all.stream().filter(r -> r.id().value().equals(text) || alias.apply(r).equals(text)).toList();
        List<R> found = byId.isEmpty() ? all.stream().filter(r -> r.name().equals(text)).toList() : byId;
        if (found.size() != 1) {
            throw new ParameterException(spec.commandLine(),
                    found.isEmpty() ? "there is no " + text + "; there is " + names(all)
                            : text + " may be any of " + names(found));
        }
        return found.getFirst();
    }

    private static String names(List<? extends Resource> resources) {
        return resources.isEmpty() ? "none"
                : String.join(", ", resources.stream().map(r -> r.id().value()).limit(SHOWN).toList());
    }
}
