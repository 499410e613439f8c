package portico.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import portico.format.catalogue.Catalogue;
import portico.format.report.Ink;
import portico.format.report.TypesReport;
import portico.model.capacity.InstanceType;
import portico.model.capacity.InstanceTypes;

/** {@code portico types}. */
@Command(name = "types", sortOptions = false, description = {
        "Say how many awsvpc tasks instance types hold, with trunking and without.",
        ""}, footer = {"", "Examples:", "  portico types c5.large t3.micro", "  portico types 'm7i.*' --format json"})
final class TypesCommand implements Callable<Integer> {

    @ParentCommand
    private PorticoCommand portico;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TYPE", description = "Names of types, * stands for anything; all types where there are none.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--instance-types", paramLabel = "CSV", description = "Use this catalogue instead of yours or the bundled one.")
    private Path catalogue;

    @Option(names = "--format", paramLabel = "text|json", description = "How to print it; text unless said otherwise.")
    private PrintFormat format = PrintFormat.TEXT;

    @Override
    public Integer call() {
        Catalogue used = Inputs.catalogue(portico.terminal(), Optional.ofNullable(catalogue));
        Inputs.tell(portico.terminal(), used.notes());
        List<InstanceType> wanted = names.isEmpty() ? List.copyOf(used.types().all()) : wanted(used.types());
        print(wanted, used);
        return used.isComplete() ? Status.FINE : Status.UNREADABLE;
    }

    private void print(List<InstanceType> wanted, Catalogue used) {
        String asOf = used.types().asOf();
        portico.terminal()
                .out()
                .print(format == PrintFormat.JSON ? TypesReport.json(wanted, used.source(), asOf)
                        : TypesReport.text(wanted, used.source(), asOf, new Ink(portico.terminal().coloured())));
    }

    private List<InstanceType> wanted(InstanceTypes types) {
        Set<InstanceType> wanted = new LinkedHashSet<>();
        for (String name : names) {
            List<InstanceType> found = matching(types, name);
            if (found.isEmpty()) {
                throw new ParameterException(spec.commandLine(),
                        "the catalogue of " + types.asOf() + " has no instance type " + name + family(types, name));
            }
            wanted.addAll(found);
        }
        return List.copyOf(wanted);
    }

    private static List<InstanceType> matching(InstanceTypes types, String name) {
        Pattern pattern = Pattern.compile(Pattern.quote(name).replace("*", "\\E.*\\Q"));
        return types.all().stream().filter(type -> pattern.matcher(type.name()).matches()).toList();
    }

    /** The sizes there are of the family. */
    private static String family(InstanceTypes types, String name) {
        String prefix = name.replaceFirst("\\..*", "") + ".";
        String sizes = types.all()
                .stream()
                .map(InstanceType::name)
                .filter(n -> n.startsWith(prefix))
                .collect(Collectors.joining(" "));
        return sizes.isEmpty() ? "" : "; it has " + sizes;
    }
}
