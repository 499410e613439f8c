package portico.format.terraform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Source;
import portico.format.describe.Dialect;
import portico.format.dialect.Estate;
import portico.format.dialect.Vocabulary;
import portico.format.json.Json;
import portico.format.json.Place;

/** Reads Terraform's plans and states. */
public final class Terraform implements Dialect {

    @Override
    public boolean recognizes(Source source) {
        return source.json().filter(json -> Snapshots.isShown(json) || Snapshots.isState(json)).isPresent();
    }

    /** In the order of their names, so that the order in which they were named changes nothing. */
    @Override
    public Translation translate(List<Source> sources, Progress progress) {
        List<Note> notes = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        sources.stream().sorted(Comparator.comparing(Source::name)).forEach(source -> {
            notes.addAll(source.faults());
            source.json()
                    .filter(json -> source.parsed().isWhole())
                    .ifPresent(json -> blocks.addAll(blocks(source, json)));
        });
        Estate estate = new Estate();
        sources.forEach(source -> source.json().stream().flatMap(ProviderRegions::of).forEach(estate::liesIn));
        Providers providers = new Providers();
        blocks.forEach(providers::learn);
        Vocabulary<Block> vocabulary = Types.vocabulary(estate, providers, blocks, notes);
        blocks.stream().sorted(Terraform.order()).forEach(block -> {
            progress.checkGoesOn();
            vocabulary.say(block);
        });
        Guesses.tell(blocks, estate, notes);
        sources.stream()
                .sorted(Comparator.comparing(Source::name))
                .forEach(source -> tell(source, blocks, vocabulary, notes));
        return estate.translation(notes);
    }

    private static List<Block> blocks(Source source, Json json) {
        Configuration configuration = new Configuration(
                json.find("configuration").flatMap(c -> c.find("root_module")).orElseGet(Json::none));
        List<Managed> resources = Stream
                .concat(Snapshots.of(source, json, configuration).stream(),
                        DataSources.of(source.name(), json).stream())
                .toList();
        Links links = new Links(resources, configuration);
        return resources.stream().map(resource -> Block.of(resource, links)).toList();
    }

    /** Listener rules by their priority, as a load balancer asks them; everything else as it was written. */
    private static Comparator<Block> order() {
        return Comparator.comparingInt(
                block -> block.owner().type().endsWith("_listener_rule") ? block.number("priority").orElse(0) : 0);
    }

    /** The account given of one file: how many resources of each type it holds, and which of them are not drawn. */
    private static void tell(Source source, List<Block> blocks, Vocabulary<Block> vocabulary, List<Note> notes) {
        List<Block> own = blocks.stream().filter(block -> block.source().equals(source.name())).toList();
        Map<String, Long> census = census(own.stream().filter(block -> !DataSources.isOne(block)));
        Map<String, Long> lookedUp = census(own.stream().filter(DataSources::isOne));
        lookedUp.keySet().removeIf(type -> !vocabulary.knows(type));
        Map<String, Long> others = new TreeMap<>(census);
        others.keySet().removeIf(vocabulary::knows);
        Map<String, Long> drawn = new TreeMap<>(census);
        drawn.keySet().removeAll(others.keySet());
        source.json()
                .flatMap(Snapshots::newer)
                .ifPresent(version -> notes.add(Note.warning(source.name(), version.place().toString(),
                        "Portico knows the format of Terraform up to version 1, and this is "
                                + version.text().orElse("") + ": some of it may not be understood")));
        long total = census.values().stream().mapToLong(count -> count).sum();
        notes.add(Note.info(source.name(), Place.NOWHERE.toString(),
                "a Terraform " + source.json().map(Snapshots::format).orElse("file") + " of " + total
                        + (total == 1 ? " resource" : " resources") + listed(": ", drawn)
                        + listed("; looked up and not managed: ", lookedUp) + listed("; not drawn: ", others)));
    }

    private static Map<String, Long> census(Stream<Block> blocks) {
        return blocks
                .collect(Collectors.groupingBy(block -> block.owner().type(), TreeMap::new, Collectors.counting()));
    }

    private static String listed(String before, Map<String, Long> counts) {
        return counts.isEmpty() ? ""
                : before + counts.entrySet()
                        .stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "));
    }
}
