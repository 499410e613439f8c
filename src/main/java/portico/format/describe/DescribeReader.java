package portico.format.describe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.TopologyReader;
import portico.format.json.ParsedJson;
import portico.format.json.Tolerance;
import portico.model.analysis.Statement;
import portico.model.flow.log.FlowLog;
import portico.model.placement.Placer;
import portico.model.topology.Labels;
import portico.model.topology.Topology;

/** Reads what the AWS CLI prints, and the dialects that say the same otherwise, any number of files as one topology (R184–R192). */
public final class DescribeReader implements TopologyReader {

    /** When the objects are together, and when they have become records, as parts of the whole. */
    private static final double GATHERED = 0.2;
    private static final double JOINED = 0.9;

    /** What is read last; what it needs of each object is read ahead. */
    private record Conclusions(StatementRecords figures, LabelRecords labels) {}

    private final List<Dialect> dialects;
    private final Staffing staffing;

    /** The first dialect that recognizes a source translates it; what none recognizes is read as the output of a call. */
    public DescribeReader(List<Dialect> dialects) {
        this(dialects, Staffing.NONE);
    }

    /** Lets this scheduler start the tasks of services that files ask for, as templates do. */
    public DescribeReader(List<Dialect> dialects, Placer placer) {
        this(dialects, Staffing.by(placer));
    }

    private DescribeReader(List<Dialect> dialects, Staffing staffing) {
        this.dialects = List.copyOf(dialects);
        this.staffing = staffing;
    }

    @Override
    public boolean recognizes(Source source) {
        return dialectOf(source).isPresent() || source.json().filter(Gathering::recognizes).isPresent();
    }

    private Optional<Dialect> dialectOf(Source source) {
        return dialects.stream().filter(dialect -> dialect.recognizes(source)).findFirst();
    }

    @Override
    public Reading read(List<Source> sources, Progress progress) {
        try (Desk desk = Desk.empty(progress.within(GATHERED, JOINED))) {
            return read(sources, desk, progress.within(0, GATHERED));
        }
    }

    /** @param progress of gathering what the sources say */
    private Reading read(List<Source> sources, Desk desk, Progress progress) {
        Gathering gathering = new Gathering(desk.found(), desk.tally(), desk.remarks());
        List<Dialect.Translation> translated = gather(sources, gathering, desk.remarks(), progress);
        List<Dialect.Assumed> assumed = new ArrayList<>(joined(translated, Dialect.Translation::assumed));
        progress.checkGoesOn();
        Firsthand firsthand = Firsthand.of(desk);
        Interfaces interfaces = new Interfaces(desk, firsthand);
        Conclusions conclusions = join(desk, firsthand, interfaces);
        desk.goOn();
        assumed.addAll(desk.assumed());
        // From here until it is used nobody may add to the draft.
        Ahead<Topology> together = desk.foresight()
                .keep(Ahead.begin(desk.draft().resources().size(), () -> Origin.anywhere(desk.draft())));
        List<Statement> statements = conclusions.figures().read();
        Labels labels = conclusions.labels().read(desk.references());
        Origin origin = new Origin(desk, joined(translated, translation -> translation.regions().told()));
        Topology described = topology(desk, sources, origin, together.iterator().next()).withLabels(labels);
        Staffing.Staffed staffed = staffing.staff(AssumedFacts.mark(described, assumed), ServiceRecords.wanted(desk));
        staffed.notes().forEach(desk.remarks()::add);
        return new Reading(staffed.topology(), desk.remarks().all(), List.of(), statements, FlowLog.EMPTY,
                joined(translated, Dialect.Translation::parameters));
    }

    private static <T> List<T> joined(List<Dialect.Translation> all, Function<Dialect.Translation, List<T>> part) {
        return all.stream().map(part).flatMap(Collection::stream).toList();
    }

    /** Calls first, then each dialect with all of its sources at once, which may speak of each other; gives what dialects made of them. */
    private List<Dialect.Translation> gather(List<Source> sources, Gathering gathering, Remarks remarks,
            Progress progress) {
        Map<Dialect, List<Source>> foreign = new LinkedHashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            progress.checkGoesOn();
            Source source = sources.get(i);
            progress.report(source.name(), (double) i / sources.size());
            dialectOf(source).ifPresentOrElse(
                    dialect -> foreign.computeIfAbsent(dialect, d -> new ArrayList<>()).add(source),
                    () -> file(source, remarks).ifPresent(gathering::gather));
        }
        List<Dialect.Translation> translated = new ArrayList<>();
        foreign.forEach((dialect, theirs) -> {
            progress.checkGoesOn();
            Dialect.Translation translation = dialect.translate(theirs, progress);
            translation.notes().forEach(remarks::add);
            translated.add(translation);
            gathering.doubt(translation.regions().assumed());
            translation.sheets()
                    .forEach(sheet -> gathering.gather(new Item(sheet.source(), Item.TRANSLATED, sheet.root())));
        });
        return translated;
    }

    /** The content of a file; a file that is broken anywhere is refused as a whole. */
    private static Optional<Item> file(Source source, Remarks remarks) {
        ParsedJson parsed = source.parsed();
        Optional<Item> root = parsed.isWhole()
                ? parsed.value().map(json -> new Item(source.name(), source.root(), json))
                : Optional.empty();
        if (root.filter(item -> isCutShort(parsed, item, remarks)).isPresent()) {
            return Optional.empty();
        }
        source.faults().forEach(remarks::add);
        return root;
    }

    /** People write trailing commas; a program that prints a call's output does not, so there something was cut out. */
    private static boolean isCutShort(ParsedJson parsed, Item root, Remarks remarks) {
        Optional<ParsedJson.Problem> comma = parsed.problems()
                .stream()
                .filter(problem -> problem.message().equals(Tolerance.TRAILING_COMMA) && !WholeFile.isOne(root))
                .findFirst();
        comma.ifPresent(problem -> remarks.add(Note.error(root.source(), problem.place().toString(),
                "no call prints a comma behind the last element: something was cut out here; the file was left out")));
        return comma.isPresent();
    }

    /** In this order, because each looks up what those before it have found. Gives what reads that which follows from all of it. */
    private static Conclusions join(Desk desk, Firsthand firsthand, Interfaces interfaces) {
        GroupRecords groups = new GroupRecords(desk);
        InstanceRecords instances = new InstanceRecords(desk, firsthand, interfaces);
        TargetRecords targets = new TargetRecords(desk);
        Stream<Runnable> steps = Stream.of(new ClusterRecords(desk)::read, new NetworkRecords(desk)::read,
                new PeeringRecords(desk)::read, new RouteRecords(desk)::read, new AclRecords(desk)::read, groups::read,
                new Ipv6Records(desk)::read, new GatewayRecords(desk, interfaces)::read, instances::read,
                new DefinitionRecords(desk)::read, new ServiceRecords(desk)::read,
                new ObservedDefinitions(desk, firsthand)::read, new TaskRecords(desk, instances, interfaces)::read,
                new UntoldTasks(desk, interfaces)::read, new CountedTasks(desk)::read,
                new BalancerRecords(desk, interfaces)::read, targets::read, new DatabaseRecords(desk, interfaces)::read,
                () -> interfaces.mentionInstances(desk.draft()),
                () -> new Placeholders(desk, new ComputePlaceholders(desk, instances, targets), groups).read(),
                new Addresses(desk, interfaces)::read, new PortCursors(desk)::read);
        Conclusions conclusions = new Conclusions(new StatementRecords(desk, interfaces),
                new LabelRecords(desk, interfaces));
        steps.forEach(step -> {
            desk.goOn();
            step.run();
        });
        return conclusions;
    }

    private static Topology topology(Desk desk, List<Source> sources, Origin origin, Topology anywhere) {
        Topology placed = origin
                .placed(anywhere.named(origin.cluster().orElseGet(() -> folder(sources.getFirst().name()))));
        desk.claims().noteContradictions(desk.remarks());
        desk.tally().note(desk.remarks());
        return placed.withUnresolved(desk.draft().unresolved()).withAccount(AccountRecords.read(desk.found()));
    }

    /** The folder that holds the first file, else the file's own name. */
    private static String folder(String path) {
        List<String> parts = List.of(path.split("[/\\\\]"));
        return parts.size() > 1 ? parts.get(parts.size() - 2) : path;
    }
}
