package portico.format.cloudformation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import portico.format.Progress;
import portico.format.Source;
import portico.format.describe.Dialect;
import portico.format.dialect.Estate;
import portico.format.dialect.Vocabulary;

/** Reads CloudFormation templates and the parameter files that go with them. */
public final class CloudFormation implements Dialect {

    private final Map<String, String> parameters;

    /** @param parameters values by name, which count before those of files and before defaults */
    public CloudFormation(Map<String, String> parameters) {
        this.parameters = Map.copyOf(parameters);
    }

    @Override
    public boolean recognizes(Source source) {
        return Template.isOne(source) || Given.isFile(source);
    }

    /** In the order of their names, so that the order in which they were named changes nothing. */
    @Override
    public Translation translate(List<Source> sources, Progress progress) {
        List<Source> sorted = sources.stream().sorted(Comparator.comparing(Source::name)).toList();
        Account account = new Account();
        sorted.stream().flatMap(source -> source.faults().stream()).forEach(account::add);
        World world = new World(Given.of(sorted.stream().filter(Given::isFile).toList(), parameters), account);
        List<Template> templates = sorted.stream()
                .filter(Template::isOne)
                .filter(source -> source.parsed().isWhole())
                .map(source -> new Template(source.name(), source.json().orElseThrow()))
                .toList();
        new Stacks(templates, world).build();
        Estate estate = say(world, progress);
        return estate.translation(account.notes()).asking(Parameters.of(world));
    }

    private static Estate say(World world, Progress progress) {
        Estate estate = new Estate();
        Providers providers = new Providers();
        world.stacks().flatMap(Stack::resources).forEach(providers::learn);
        Vocabulary<Declared> vocabulary = Types.vocabulary(estate, providers);
        world.stacks().forEach(stack -> {
            if (progress.isCancelled()) {
                throw new CancellationException("reading was cancelled");
            }
            stack.resources().sorted(Priorities.ORDER).forEach(vocabulary::say);
            Contents.tell(stack, vocabulary);
        });
        return estate;
    }
}
