package portico.format.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import portico.format.json.Json;
import portico.format.json.JsonParsing;
import portico.format.json.ParsedJson;
import portico.format.json.Place;

/** Builds the trees of a text's documents from the parser's events. */
final class YamlTree {

    private static final String MERGE = "<<";
    private static final int DEEPEST_SKIPPED = 1000;

    private final Iterator<Event> events;
    private final Anchors anchors = new Anchors();
    private final List<ParsedJson.Problem> problems = new ArrayList<>();

    YamlTree(Iterator<Event> events) {
        this.events = events;
    }

    /** All documents; one that breaks ends the text, and costs none of those before it. Those with nothing in them do not count beside others. */
    ParsedJson documents() {
        List<Json> documents = new ArrayList<>();
        Optional<ParsedJson.Problem> rest = Optional.empty();
        try {
            events.next();
            while (events.next().getEventId() == Event.ID.DocumentStart) {
                documents.add(document());
            }
        } catch (YamlEngineException e) {
            rest = Optional.of(YamlParsing.fault(e));
        }
        return parsed(documents, rest);
    }

    private ParsedJson parsed(List<Json> documents, Optional<ParsedJson.Problem> rest) {
        if (documents.isEmpty()) {
            problems.add(rest.orElse(new ParsedJson.Problem(Place.NOWHERE, true, "the file is empty")));
            return new ParsedJson(Optional.empty(), problems);
        }
        List<Json> filled = documents.stream().filter(document -> !(document instanceof Json.Null)).toList();
        return ParsedJson.of(filled.isEmpty() ? documents : filled, problems, rest);
    }

    private Json document() {
        Json root = value(events.next(), 0);
        events.next();
        anchors.endDocument();
        return root;
    }

    private Json value(Event event, int depth) {
        if (event instanceof AliasEvent alias) {
            return repeated(alias);
        }
        long before = anchors.values();
        anchors.count();
        Json value = switch (event) {
            case ScalarEvent scalar -> tagged(Scalars.of(scalar, place(scalar)), scalar.getTag());
            case CollectionStartEvent start -> tagged(collection(start, depth), start.getTag());
            default -> new Json.Null(place(event));
        };
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.name(anchor.getValue(), value, before));
        return value;
    }

    private Json repeated(AliasEvent alias) {
        Optional<Json> value = anchors.repeat(alias.getAlias().getValue());
        if (anchors.isTooMuch()) {
            throw new YamlEngineException("aliases repeat more than " + Anchors.MOST_REPEATED + " values");
        }
        if (value.isEmpty()) {
            report(place(alias), "nothing is called *" + alias.getAlias().getValue() + " here; it was left out");
        }
        return value.orElseGet(() -> new Json.Null(place(alias)));
    }

    /** An own tag, such as {@code !Ref}, says what is to be done with the value. */
    private static Json tagged(Json value, Optional<String> tag) {
        return tag.filter(text -> text.length() > 1 && text.startsWith("!")).<Json>map(text -> {
            SequencedMap<String, Json> members = new LinkedHashMap<>();
            members.put(text, value);
            return new Json.Obj(members, value.place());
        }).orElse(value);
    }

    private Json collection(CollectionStartEvent start, int depth) {
        if (depth >= JsonParsing.DEEPEST) {
            report(place(start), "values nested deeper than " + JsonParsing.DEEPEST + " levels are left out");
            skip();
            return new Json.Null(place(start));
        }
        return start.getEventId() == Event.ID.MappingStart ? mapping(start, depth) : sequence(start, depth);
    }

    /** The parser gets slow in what is nested very deeply, and nobody writes such a text. */
    private void skip() {
        int open = 1;
        while (open > 0) {
            if (open > DEEPEST_SKIPPED) {
                throw new YamlEngineException("values are nested deeper than " + DEEPEST_SKIPPED + " levels");
            }
            open += switch (events.next().getEventId()) {
                case MappingStart, SequenceStart -> 1;
                case MappingEnd, SequenceEnd -> -1;
                case Alias, Comment, DocumentEnd, DocumentStart, Scalar, StreamEnd, StreamStart -> 0;
            };
        }
    }

    private Json sequence(Event start, int depth) {
        List<Json> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(value(event, depth + 1));
        }
        return new Json.Arr(items, place(start));
    }

    private Json mapping(Event start, int depth) {
        SequencedMap<String, Json> members = new LinkedHashMap<>();
        SequencedMap<String, Json> merged = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Optional<String> key = value(event, depth + 1).text();
            Json value = value(events.next(), depth + 1);
            if (key.filter(MERGE::equals).isPresent()) {
                merge(value, merged);
            } else {
                put(key, value, members, place(event));
            }
        }
        merged.forEach(members::putIfAbsent);
        return new Json.Obj(members, place(start));
    }

    private void put(Optional<String> key, Json value, SequencedMap<String, Json> members, Place at) {
        if (key.isEmpty()) {
            report(at, "this key is no text; it was left out");
        } else if (members.put(key.get(), value) != null) {
            report(at, "the key \"" + key.get() + "\" stands here a second time; the last one counts");
        }
    }

    /** The members of another mapping, or of several, of which the first counts. */
    private static void merge(Json value, SequencedMap<String, Json> merged) {
        if (value instanceof Json.Obj(var members, var _)) {
            members.forEach(merged::putIfAbsent);
        }
        value.elements().forEach(each -> merge(each, merged));
    }

    private void report(Place place, String message) {
        problems.add(new ParsedJson.Problem(place, false, message));
    }

    private static Place place(Event event) {
        return event.getStartMark().map(YamlParsing::place).orElse(Place.NOWHERE);
    }
}
