package portico.format.cloudformation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import portico.format.Advice;
import portico.format.Note;
import portico.format.Source;
import portico.format.json.Json;

/** Values of parameters from outside the templates: by the command line, else by parameter files among the sources. */
record Given(Map<String, Json> values) {

    /** The pseudo parameter that tells the Region. */
    static final String REGION = "AWS::Region";

    Given {
        values = Map.copyOf(values);
    }

    Optional<Json> value(String parameter) {
        return Optional.ofNullable(values.get(parameter));
    }

    /** These, and others where these tell nothing. */
    Given and(Map<String, Json> others) {
        Map<String, Json> all = new LinkedHashMap<>(others);
        all.putAll(values);
        return new Given(all);
    }

    /** A list as the AWS CLI takes it, or CodePipeline's object of {@code Parameters}. */
    static boolean isFile(Source source) {
        return source.json().filter(json -> isList(json) || isObject(json)).isPresent();
    }

    private static boolean isList(Json json) {
        return json.elements().stream().anyMatch(element -> element.find("ParameterKey").isPresent());
    }

    private static boolean isObject(Json json) {
        return json.find("Resources").isEmpty() && json.find("Parameters").stream().anyMatch(Given::isOfTexts)
                && json instanceof Json.Obj(var members, var _) && members.size() <= 3;
    }

    private static boolean isOfTexts(Json json) {
        return json instanceof Json.Obj(var members, var _) && !members.isEmpty()
                && members.values().stream().allMatch(value -> value.text().isPresent());
    }

    /** Of a parameter that several files give, the first file's value counts, which is told; the command line's before all. */
    static Given of(Iterable<Source> files, Map<String, String> commandLine, Account account) {
        Map<String, Json> values = new LinkedHashMap<>();
        Map<String, String> tellers = new HashMap<>();
        commandLine.forEach((name, value) -> values.put(name, Json.of(value)));
        files.forEach(file -> file.json().ifPresent(json -> in(json).forEach((name, value) -> {
            Json counting = values.computeIfAbsent(name, _ -> value);
            String teller = tellers.computeIfAbsent(name, _ -> file.name());
            if (!commandLine.containsKey(name) && !counting.text().equals(value.text())) {
                account.add(Note
                        .warning(file.name(), value.place().toString(),
                                "parameter " + name + " has another value in " + teller + ", which counts")
                        .advising(new Advice.Value(name)));
            }
        })));
        return new Given(values);
    }

    private static Map<String, Json> in(Json json) {
        Map<String, Json> values = new LinkedHashMap<>();
        json.elements()
                .forEach(element -> element.text("ParameterKey")
                        .ifPresent(key -> element.find("ParameterValue")
                                .ifPresent(value -> values.putIfAbsent(key, value))));
        if (json.find("Parameters").orElseGet(Json::none) instanceof Json.Obj(var members, var _)) {
            members.forEach(values::putIfAbsent);
        }
        return values;
    }
}
