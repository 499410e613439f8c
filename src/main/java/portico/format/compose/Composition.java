package portico.format.compose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.format.Note;
import portico.format.json.Json;

/** Compose files that belong together as one project each: overrides, included files and services that others extend. */
final class Composition {

    private static final Pattern OVERRIDE = Pattern.compile("(.*?)((?:docker-)?compose)\\.override(\\.ya?ml)");
    private static final int DEEPEST = 20;

    /** Files that are included may include others; more than this stands for an attack. */
    private static final int MOST_INCLUDED = 200;

    private final Map<String, Json> roots = new TreeMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Parts parts = new Parts();
    private final Set<String> open = new HashSet<>();
    private final List<Note> notes;
    private int included;

    /** Several documents of one file are laid over each other in order, as Compose does it. */
    Composition(List<Project> files, List<Note> notes) {
        this.notes = notes;
        files.forEach(file -> {
            String path = file.source().replace('\\', '/');
            roots.merge(path, file.root(), Layers::over);
            names.put(path, file.source());
        });
    }

    /** Whole projects; files that are part of another are none by themselves. */
    List<Project> projects() {
        Map<String, Json> composed = new LinkedHashMap<>();
        roots.keySet().forEach(source -> composed.put(source, composed(source)));
        Set<String> drawn = parts.drawnWithOthers(roots.keySet());
        return composed.entrySet()
                .stream()
                .filter(entry -> !drawn.contains(entry.getKey()))
                .map(entry -> new Project(names.get(entry.getKey()),
                        interpolated(entry.getKey(), started(entry.getKey(), entry.getValue()))))
                .toList();
    }

    private Json composed(String source) {
        open.add(source);
        Json composed = composedOfParts(source);
        open.remove(source);
        return composed;
    }

    private Json composedOfParts(String source) {
        Json own = roots.get(source);
        Json above = overrideOf(source).map(over -> Layers.over(own, taken(source, over, "is laid over it")))
                .orElse(own);
        Json whole = above;
        for (Json include : above.elements("include")) {
            whole = Layers.over(included(source, include), whole);
        }
        return extended(source, whole);
    }

    /** What an entry of {@code include} names: one file, or one and others to be laid over it. */
    private Json included(String source, Json include) {
        Json path = include.find("path").orElse(include);
        return (path instanceof Json.Arr ? path.elements() : List.of(path)).stream()
                .flatMap(file -> fileIncluded(source, file).stream())
                .reduce(Json.none(), Layers::over);
    }

    private Optional<Json> fileIncluded(String source, Json path) {
        String name = path.text().orElse("");
        Optional<String> file = at(source, name);
        if (file.isEmpty()) {
            missing(source, path, "the included file " + name);
        }
        return file.filter(each -> isOutside(each, source, path)).filter(_ -> mayInclude(source, path)).map(each -> {
            taken(source, each, "is included in it");
            return composed(each);
        });
    }

    /** Whether a file is not one of those that are being put together already. */
    private boolean isOutside(String file, String source, Json path) {
        if (open.contains(file)) {
            notes.add(Note.warning(names.get(source), path.place().toString(),
                    Words.file(file) + " is not included here: it includes this file itself"));
        }
        return !open.contains(file);
    }

    private boolean mayInclude(String source, Json path) {
        included++;
        if (included == MOST_INCLUDED + 1) {
            notes.add(Note.warning(names.get(source), path.place().toString(),
                    "files are included more than " + MOST_INCLUDED + " times; from here on they are left out"));
        }
        return included <= MOST_INCLUDED;
    }

    private Json taken(String by, String part, String how) {
        if (parts.add(by, part)) {
            notes.add(Note.info(names.get(by), "", Words.file(part) + " " + how));
        }
        return roots.get(part);
    }

    private void missing(String source, Json where, String what) {
        notes.add(Note.warning(names.get(source), where.place().toString(), what + " is not among the files"));
    }

    private Optional<String> overrideOf(String source) {
        return roots.keySet().stream().filter(other -> {
            Matcher matcher = OVERRIDE.matcher(other);
            return matcher.matches() && Stream.of(".yml", ".yaml")
                    .anyMatch(end -> source.equals(matcher.group(1) + matcher.group(2) + end));
        }).findFirst();
    }

    /** A file by its path from another. */
    private Optional<String> at(String source, String path) {
        String folder = source.contains("/") ? source.substring(0, source.lastIndexOf('/') + 1) : "";
        String wanted = path.replaceFirst("^(\\./)+", "");
        while (wanted.startsWith("../") && folder.contains("/")) {
            wanted = wanted.substring("../".length());
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        }
        return Optional.of(folder + wanted).filter(roots::containsKey);
    }

    private Json extended(String source, Json root) {
        return withServices(root,
                services(root).entrySet()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey,
                                entry -> whole(extended(source, root, entry.getValue(), 0)), (a, b) -> a,
                                LinkedHashMap::new)));
    }

    private Json extended(String source, Json root, Json service, int depth) {
        Optional<Json> extension = service.find("extends");
        if (extension.isEmpty() || isTooDeep(source, extension.get(), depth)) {
            return service;
        }
        Optional<String> file = extension.get().text("file");
        Optional<String> other = file.flatMap(path -> at(source, path));
        other.filter(each -> !each.equals(source))
                .ifPresent(each -> taken(source, each, "is extended by services of it"));
        Json holder = other.map(roots::get).orElse(root);
        String name = extension.get().text("service").or(extension.get()::text).orElse("");
        Optional<Json> base = file.isPresent() && other.isEmpty() ? Optional.empty()
                : Optional.ofNullable(services(holder).get(name));
        if (base.isEmpty()) {
            missing(source, extension.get(),
                    "service " + name + file.map(path -> " of " + path).orElse("") + ", which another extends,");
        }
        return base.map(found -> Layers.over(extended(other.orElse(source), holder, found, depth + 1), service))
                .orElse(service);
    }

    private boolean isTooDeep(String source, Json extension, int depth) {
        if (depth == DEEPEST) {
            notes.add(Note.warning(names.get(source), extension.place().toString(),
                    "services extend each other in a circle or more than " + DEEPEST
                            + " deep; from here on nothing is taken over"));
        }
        return depth == DEEPEST;
    }

    /** A service that holds what it extends extends nothing any more: whoever includes it must not look for that again. */
    private static Json whole(Json service) {
        if (!(service instanceof Json.Obj(var members, var place))) {
            return service;
        }
        SequencedMap<String, Json> all = new LinkedHashMap<>(members);
        all.remove("extends");
        return new Json.Obj(all, place);
    }

    private static Map<String, Json> services(Json root) {
        return root.find("services").orElseGet(Json::none) instanceof Json.Obj(var members, var _) ? members : Map.of();
    }

    private static Json withServices(Json root, SequencedMap<String, Json> services) {
        if (!(root instanceof Json.Obj(var members, var place))) {
            return root;
        }
        SequencedMap<String, Json> all = new LinkedHashMap<>(members);
        all.computeIfPresent("services", (_, written) -> new Json.Obj(services, written.place()));
        return new Json.Obj(all, place);
    }

    /** Services of a profile start only where somebody names it. */
    private Json started(String source, Json root) {
        SequencedMap<String, Json> started = new LinkedHashMap<>(services(root));
        started.values().removeIf(service -> !service.elements("profiles").isEmpty());
        Set<String> left = new TreeSet<>(services(root).keySet());
        left.removeAll(started.keySet());
        if (!left.isEmpty()) {
            notes.add(Note.info(names.get(source), "",
                    "left out, because they start with a profile only: " + String.join(", ", left)));
        }
        return withServices(root, started);
    }

    private Json interpolated(String source, Json root) {
        Interpolation interpolation = new Interpolation();
        Json result = interpolation.of(root);
        String told = interpolation.defaults()
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + entry.getValue().map(usual -> " (" + usual + " by default)").orElse(""))
                .collect(Collectors.joining(", "));
        if (!told.isEmpty()) {
            notes.add(Note.info(names.get(source), "", "variables that no file tells the values of: " + told));
        }
        return result;
    }
}
