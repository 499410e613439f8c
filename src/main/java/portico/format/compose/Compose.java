package portico.format.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        List<Source> sorted = sources.stream()
                .sorted(Comparator.comparing(Source::name))
                .filter(source -> isWhole(source, notes))
                .toList();
        Map<String, EcsParams> params = params(sorted);
        Map<String, EcsParams> alone = new TreeMap<>(params);
        new Composition(sorted.stream().filter(Project::isOne).map(Compose::project).toList(), notes).projects()
                .forEach(project -> {
                    progress.checkGoesOn();
                    say(project, Optional.ofNullable(params.get(project.folder())), estate, notes);
                    alone.remove(project.folder());
                });
        sorted.stream().filter(Project::isOverride).map(Compose::overriding).forEach(notes::add);
        alone.values().forEach(new TaskProject(estate, notes)::alone);
        return estate.translation(notes);
    }

    private static Project project(Source source) {
        return new Project(source.name(), json(source));
    }

    /** The parameters in each folder. */
    private static Map<String, EcsParams> params(List<Source> sources) {
        Map<String, EcsParams> params = new TreeMap<>();
        sources.stream()
                .filter(EcsParams::isOne)
                .forEach(source -> params.putIfAbsent(project(source).folder(),
                        new EcsParams(source.name(), json(source))));
        return params;
    }

    private static void say(Project project, Optional<EcsParams> beside, Estate estate, List<Note> notes) {
        beside.ifPresentOrElse(params -> new TaskProject(estate, notes).say(project, params),
                () -> new FargateProject(estate, notes).say(project));
    }

    private static Note overriding(Source source) {
        return Note.warning(source.name(), "",
                "holds no services: it changes another Compose file, which Portico does not do; it was left out");
    }

    private static Json json(Source source) {
        return source.json().orElseThrow();
    }

    private static boolean isWhole(Source source, List<Note> notes) {
        notes.addAll(source.faults());
        return source.parsed().isWhole();
    }
}
