package portico.format.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Source;
import portico.format.describe.Dialect;
import portico.format.dialect.Estate;
import portico.format.json.Json;

/** Reads Compose files and the ecs-params beside them. */
public final class Compose implements Dialect {

    @Override
    public boolean recognizes(Source source) {
        return Project.isOne(source) || EcsParams.isOne(source) || Project.isOverride(source);
    }

    /** In the order of their names, so that the order in which they were named changes nothing. */
    @Override
    public Translation translate(List<Source> sources, Progress progress) {
        List<Note> notes = new ArrayList<>();
        Estate estate = new Estate();
        Map<String, EcsParams> params = new TreeMap<>();
        List<Source> sorted = sources.stream()
                .sorted(Comparator.comparing(Source::name))
                .filter(source -> isWhole(source, notes))
                .toList();
        sorted.stream()
                .filter(EcsParams::isOne)
                .forEach(source -> params.putIfAbsent(new Project(source.name(), Json.none()).folder(),
                        new EcsParams(source.name(), json(source))));
        List<EcsParams> used = new ArrayList<>();
        for (Source source : sorted.stream().filter(Project::isOne).toList()) {
            if (progress.isCancelled()) {
                throw new CancellationException("reading was cancelled");
            }
            Project project = new Project(source.name(), json(source));
            Optional<EcsParams> beside = Optional.ofNullable(params.get(project.folder()));
            beside.ifPresentOrElse(p -> {
                used.add(p);
                new TaskProject(estate, notes).say(project, p);
            }, () -> new FargateProject(estate, notes).say(project));
        }
        sorted.stream()
                .filter(Project::isOverride)
                .forEach(source -> notes.add(Note.warning(source.name(), "",
                        "holds no services: it changes another Compose file, which Portico does not do; it was left out")));
        params.values().stream().filter(p -> !used.contains(p)).forEach(p -> new TaskProject(estate, notes).alone(p));
        return estate.translation(notes);
    }

    private static Json json(Source source) {
        return source.json().orElseThrow();
    }

    private static boolean isWhole(Source source, List<Note> notes) {
        notes.addAll(source.faults());
        return source.parsed().isWhole();
    }
}
