package portico.format.cloudformation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portico.format.Advice;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Source;
import portico.format.describe.Dialect;
import portico.format.dialect.Estate;
import portico.format.dialect.Vocabulary;
import portico.format.json.Json;

/** Reads CloudFormation templates, the parameter files that go with them and the manifests of CDK apps. */
public final class CloudFormation implements Dialect {

    private final Map<String, String> parameters;

    /** @param parameters values by name, which count before those of files and before defaults */
    public CloudFormation(Map<String, String> parameters) {
        this.parameters = Map.copyOf(parameters);
    }

    @Override
    public boolean recognizes(Source source) {
        return Template.isOne(source) || Given.isFile(source) || CloudAssembly.isOne(source);
    }

    /** In the order of their names, so that the order in which they were named changes nothing. */
    @Override
    public Translation translate(List<Source> sources, Progress progress) {
        List<Source> sorted = sources.stream().sorted(Comparator.comparing(Source::name)).toList();
        Account account = new Account();
        sorted.stream().flatMap(source -> source.faults().stream()).forEach(account::add);
        Given given = Given.of(sorted.stream().filter(Given::isFile).toList(), parameters, account);
        World world = new World(given.and(told(sorted, given, account)), account);
        List<Template> templates = sorted.stream()
                .filter(Template::isOne)
                .filter(source -> source.parsed().isWhole())
                .map(source -> new Template(source.name(), source.json().orElseThrow()))
                .toList();
        new Stacks(templates, world).build();
        Estate estate = say(world, progress);
        return estate.translation(account.notes()).asking(Parameters.of(world));
    }

    /** What the manifests of CDK apps tell, as far as they agree. */
    private static Map<String, Json> told(List<Source> sources, Given given, Account account) {
        List<String> regions = CloudAssembly.of(sources).flatMap(CloudAssembly::regions).distinct().toList();
        List<String> accounts = CloudAssembly.of(sources).flatMap(CloudAssembly::accounts).distinct().toList();
        if (regions.size() > 1 && given.value(Given.REGION).isEmpty()) {
            account.add(Note
                    .warning("", "",
                            "the stacks of the CDK app go to several Regions, and no template says which: "
                                    + String.join(", ", regions))
                    .advising(new Advice.Value(Given.REGION)));
        }
        Map<String, Json> told = new LinkedHashMap<>();
        only(regions).ifPresent(region -> told.put(Given.REGION, Json.of(region)));
        only(accounts).ifPresent(id -> told.put("AWS::AccountId", Json.of(id)));
        return told;
    }

    private static Optional<String> only(List<String> told) {
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    private static Estate say(World world, Progress progress) {
        Estate estate = new Estate();
        world.given().value(Given.REGION).flatMap(Json::text).ifPresent(estate::liesIn);
        Providers providers = new Providers();
        world.stacks().flatMap(Stack::resources).forEach(providers::learn);
        Vocabulary<Declared> vocabulary = Types.vocabulary(estate, providers);
        world.stacks().forEach(stack -> {
            progress.checkGoesOn();
            stack.resources().sorted(Priorities.ORDER).forEach(vocabulary::say);
            Contents.tell(stack, vocabulary);
        });
        world.assumedRegion().ifPresent(estate::supposedlyIn);
        return estate;
    }
}
