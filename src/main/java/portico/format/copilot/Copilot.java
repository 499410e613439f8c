package portico.format.copilot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Source;
import portico.format.describe.Dialect;
import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.json.Json;

/** Reads Copilot's manifests, of which all belong to one environment. */
public final class Copilot implements Dialect {

    private static final String NAMELESS = "environment";

    @Override
    public boolean recognizes(Source source) {
        return Manifest.isOne(source);
    }

    /** In the order of their names, so that the order in which they were named changes nothing. */
    @Override
    public Translation translate(List<Source> sources, Progress progress) {
        List<Note> notes = new ArrayList<>();
        List<Manifest> manifests = sources.stream()
                .sorted(Comparator.comparing(Source::name))
                .filter(source -> isWhole(source, notes))
                .map(source -> new Manifest(source.name(), source.json().orElseThrow()))
                .toList();
        progress.checkGoesOn();
        Estate estate = new Estate();
        manifests.forEach(manifest -> tell(manifest, notes));
        if (!manifests.isEmpty()) {
            say(manifests, estate, notes);
        }
        return estate.translation(notes);
    }

    private static void say(List<Manifest> manifests, Estate estate, List<Note> notes) {
        List<Manifest> environments = manifests.stream().filter(Manifest::isEnvironment).toList();
        Environment environment = new Environment(estate,
                environments.isEmpty() ? nameless(manifests.getFirst()) : environments.getFirst(),
                manifests.stream().anyMatch(manifest -> manifest.type().equals(Manifest.BALANCED)));
        environment.say();
        assumed(environment, environments, notes);
        List<Workload> workloads = manifests.stream()
                .filter(Manifest::isOnEcs)
                .map(manifest -> new Workload(estate, manifest.in(environment.name()), environment))
                .toList();
        workloads.forEach(Workload::say);
        List<Workload> balanced = workloads.stream().filter(Workload::isBalanced).toList();
        if (!balanced.isEmpty()) {
            new PublicBalancer(estate, environment).say(balanced);
        }
    }

    private static Manifest nameless(Manifest any) {
        return new Manifest(any.source(),
                Described.at(any.place()).put("name", NAMELESS).put("type", Manifest.ENVIRONMENT).build());
    }

    private static void assumed(Environment environment, List<Manifest> environments, List<Note> notes) {
        if (environments.isEmpty()) {
            notes.add(Note.info("", "",
                    "no manifest of an environment is among the files; one with Copilot's own VPC of 10.0.0.0/16 is assumed"));
        } else if (environments.size() > 1) {
            notes.add(Note.warning("", "", "the files hold several environments; everything is drawn in "
                    + environment.name() + ". Name the manifest of another one without the rest to draw that"));
        } else if (!environment.isImported()) {
            notes.add(Note.info(environment.manifest().source(), "",
                    "what the environment's manifest does not say of its VPC is taken as Copilot makes it"));
        }
    }

    /** The account given of one manifest. */
    private static void tell(Manifest manifest, List<Note> notes) {
        List<String> overrides = manifest.overrides();
        String other = overrides.isEmpty() ? "" : "; it has values of its own for " + String.join(", ", overrides);
        String connect = manifest.at("network", "connect")
                .flatMap(Json::text)
                .map(value -> "; Service Connect " + value)
                .orElse("");
        boolean elsewhere = !manifest.isOnEcs() && !manifest.isEnvironment();
        notes.add(Note.info(manifest.source(), "",
                "a Copilot manifest: " + manifest.type() + " " + manifest.name() + connect + other + unread(manifest)
                        + (elsewhere ? "; it does not run on ECS and is not drawn" : "")
                        + (manifest.isJob() ? "; no task of it runs between its times" : "")));
    }

    /** Words about the network of which nothing is drawn. */
    private static String unread(Manifest manifest) {
        List<String> unread = Stream
                .of("nlb", "http.additional_rules", "http.healthcheck.port", "network.vpc.placement.subnets",
                        "network.vpc.flow_logs", "cdn", "taskdef_overrides")
                .filter(word -> manifest.at(word.split("\\.", -1)).isPresent())
                .toList();
        return unread.isEmpty() ? "" : "; not read: " + String.join(", ", unread);
    }

    private static boolean isWhole(Source source, List<Note> notes) {
        notes.addAll(source.faults());
        return source.parsed().isWhole();
    }
}
