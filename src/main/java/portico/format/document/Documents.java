package portico.format.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Story;
import portico.model.id.ResourceId;
import portico.model.topology.AccountSettings;
import portico.model.topology.Resource;

/** One reading of one document or several, read as if they were one: any may refer to what stands in another. */
final class Documents {

    private static final String REGION = "us-east-1";

    private final Notes notes = new Notes();
    private final Addresses addresses = new Addresses();
    private final List<Lists> lists = new ArrayList<>();
    private final Set<Story> stories = new LinkedHashSet<>();
    private final List<ResourceId> unresolved = new ArrayList<>();
    private final LabelsFormat labels = new LabelsFormat();
    private final AssumedFormat assumed = new AssumedFormat();
    private final ReportedFormat reported = new ReportedFormat();
    private final Set<String> types;
    private Optional<String> name = Optional.empty();
    private Optional<String> region = Optional.empty();
    private AccountSettings account = AccountSettings.UNKNOWN;

    Documents(Set<String> types) {
        this.types = types;
    }

    Notes notes() {
        return notes;
    }

    String name() {
        return name.orElse("network");
    }

    String region() {
        return region.orElse(REGION);
    }

    AccountSettings account() {
        return account;
    }

    List<Story> stories() {
        return List.copyOf(stories);
    }

    LabelsFormat labels() {
        return labels;
    }

    AssumedFormat assumed() {
        return assumed;
    }

    ReportedFormat reported() {
        return reported;
    }

    List<ResourceId> unresolved() {
        return unresolved;
    }

    /** Takes the lists of a document; nothing in them is looked at yet. */
    void add(Element root) {
        Fields in = new Fields(root, notes).ignore(Set.of("$schema"));
        if (in.integer("portico", 1, Integer.MAX_VALUE, DocumentWriter.VERSION) > DocumentWriter.VERSION) {
            in.warn("this document was written by a newer Portico; what this one does not know is left out");
        }
        addresses.takeAll(root.json());
        Optional<String> called = in.text("name");
        name = name.or(() -> called);
        takeRegion(in);
        account = account.or(AccountFormat.read(in));
        lists.add(Lists.of(root, in));
        in.finish();
    }

    private void takeRegion(Fields in) {
        Optional<String> own = in.text("region");
        region = region.or(() -> own);
        assumed.takeRegion(in);
        own.filter(other -> !other.equals(region()))
                .ifPresent(other -> in.warn("is of " + other + ", and read as if it were of " + region()));
    }

    /** Names everything, then reads everything, so that the order of the lists does not matter. */
    Scope read(Progress progress) {
        List<Lists> documents = Overlap.resolved(lists, types, region(), notes);
        documents.forEach(document -> stories.addAll(document.stories()));
        documents.forEach(document -> labels.takeInterfaces(document.interfaces()));
        Scope scope = new Scope(region(), addresses, types,
                documents.stream().filter(Lists::listsClusters).map(Lists::source).collect(Collectors.toSet()));
        Map<Kind<?>, List<Identified>> identified = new LinkedHashMap<>();
        Kinds.ALL.forEach(kind -> identified.put(kind, new Identification(kind, scope.names(kind), notes)
                .identify(documents.stream().flatMap(d -> d.elements().get(kind).stream()).toList())));
        documents.forEach(
                document -> Kinds.ALL.forEach(kind -> scope.names(kind).share(document.shared(), document.source())));
        identified.forEach((kind, list) -> list.forEach(element -> {
            progress.checkGoesOn();
            read(kind, element, scope);
        }));
        return scope;
    }

    private void read(Kind<?> kind, Identified what, Scope scope) {
        Fields in = new Fields(what.element(), notes);
        askForIdentity(kind, in);
        try {
            Resource resource = kind.read(in, what.identity(), scope);
            scope.add(resource);
            labels.takeTags(resource.id(), in);
            assumed.take(resource.id(), in);
            reported.take(resource.id(), in);
            if (in.flag("unresolved", false)) {
                unresolved.add(resource.id());
            }
            in.finish();
        } catch (IllegalArgumentException e) {
            what.element()
                    .note(notes, Note.Severity.ERROR,
                            kind.noun() + " " + what.identity().id() + " is left out: " + e.getMessage());
        }
    }

    /** What identifies it was read before, silently; asked for again, it is known and what is wrong with it is noted. */
    private static void askForIdentity(Kind<?> kind, Fields in) {
        in.member("id");
        kind.idFrom(in);
        kind.name(in);
    }
}
