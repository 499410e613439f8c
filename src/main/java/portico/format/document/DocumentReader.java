package portico.format.document;

import java.util.List;
import java.util.Set;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.TopologyReader;
import portico.format.json.Json;
import portico.model.capacity.InstanceTypes;
import portico.model.placement.Placer;
import portico.model.topology.Topology;

/** Reads Portico's own documents. */
public final class DocumentReader implements TopologyReader {

    /** Keys that ECS's describe calls use too; they prove nothing. */
    private static final Set<String> ALSO_IN_ECS = Set.of(Kinds.CLUSTERS.key(), Kinds.SERVICES.key(), Kinds.TASKS.key(),
            Kinds.CONTAINER_INSTANCES.key(), Kinds.LOAD_BALANCERS.key(), Kinds.TASK_DEFINITIONS.key());

    /** Words of create-service's input, which has lists of ours too. */
    private static final Set<String> SERVICE_INPUT = Set.of("launchType", "schedulingStrategy", "networkConfiguration",
            "deploymentConfiguration", "deploymentController");

    private final Settling settling;

    private final Set<String> types;

    /** Reads as it stands, knowing no instance types. */
    public DocumentReader(Settling settling) {
        this(settling, Set.of());
    }

    /** Lets the scheduler settle what a document leaves to it, by this catalogue. */
    public DocumentReader(InstanceTypes types) {
        this(new ScheduledSettling(new Placer(types)), types.byName().keySet());
    }

    private DocumentReader(Settling settling, Set<String> types) {
        this.settling = settling;
        this.types = types;
    }

    @Override
    public boolean recognizes(Source source) {
        return source.json().filter(DocumentReader::isDocument).isPresent();
    }

    private static boolean isDocument(Json json) {
        return json instanceof Json.Obj(var members, var _) && (members.containsKey("portico")
                || json.text("$schema").filter(schema -> schema.contains("portico")).isPresent()
                || Kinds.ALL.stream().map(Kind::key).anyMatch(key -> members.containsKey(key) && isOurs(key, json)));
    }

    /** Among the lists that ECS prints too, ours is the one whose elements have no ARN; services of a Compose file are no list. */
    private static boolean isOurs(String key, Json json) {
        return !ALSO_IN_ECS.contains(key) || json.find(key).filter(Json.Arr.class::isInstance).isPresent()
                && SERVICE_INPUT.stream().noneMatch(word -> json.find(word).isPresent())
                && json.find("failures").isEmpty() && json.elements(key).stream().noneMatch(DocumentReader::hasArn);
    }

    private static boolean hasArn(Json element) {
        return element instanceof Json.Obj(var members, var _)
                && members.keySet().stream().anyMatch(name -> name.endsWith("Arn"));
    }

    @Override
    public Reading read(List<Source> sources, Progress progress) {
        Documents documents = new Documents(types);
        for (Source source : sources) {
            source.parsed()
                    .problems()
                    .forEach(p -> documents.notes()
                            .add(new Note(p.fatal() ? Note.Severity.ERROR : Note.Severity.WARNING, source.name(),
                                    p.place().toString(), p.message())));
            source.json().ifPresent(json -> documents.add(new Element(source.name(), source.root(), json)));
        }
        Scope scope = documents.read(progress);
        Topology topology = Assembly.assemble(documents, scope);
        Settling.Settled settled = settling.settle(topology, scope.unsettled());
        settled.notes().forEach(documents.notes()::add);
        return new Reading(settled.topology(), documents.notes().all(), documents.stories(),
                documents.reported().all());
    }
}
