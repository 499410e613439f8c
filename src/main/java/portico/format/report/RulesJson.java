package portico.format.report;

import java.util.List;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.format.json.JsonWriter;
import portico.model.rule.Coverage;
import portico.model.rule.Disagreement;
import portico.model.rule.Myth;
import portico.model.rule.Rule;
import portico.model.rule.RuleBook;
import portico.model.rule.Section;

/** {@code portico rules} for scripts. */
public final class RulesJson {

    private final RuleBook book;

    private RulesJson(RuleBook book) {
        this.book = book;
    }

    /**
     * @param book all rules, in which related ones are looked up
     * @param part those to write
     */
    public static String write(RuleBook book, RuleBook part) {
        RulesJson report = new RulesJson(book);
        List<Json> rules = part.sections()
                .stream()
                .flatMap(section -> section.rules().stream().map(rule -> report.rule(section, rule)))
                .toList();
        return JsonWriter.write(new JsonObject().put("asOf", part.asOf())
                .put("rules", rules, rule -> rule)
                .put("disagreements", part.disagreements(), RulesJson::disagreement)
                .put("myths", part.myths(), RulesJson::myth)
                .build());
    }

    private Json rule(Section section, Rule rule) {
        JsonObject out = new JsonObject().put("rule", rule.id().toString())
                .put("section", section.name())
                .put("title", rule.title())
                .put("statement", rule.statement())
                .put("example",
                        new JsonObject().put("given", rule.example().given()).put("outcome", rule.example().outcome()))
                .put("page", rule.page())
                .put("confidence", Words.kebab(rule.confidence()));
        return coverage(rule.coverage(), out)
                .put("disagreements", book.disagreementsOn(rule.id()), id -> Json.of(id.id()))
                .put("myths", book.mythsAbout(rule.id()), id -> Json.of(id.id()))
                .build();
    }

    private static JsonObject coverage(Coverage coverage, JsonObject out) {
        return switch (coverage) {
            case Coverage.Shown shown -> out.put("modelled", "yes").put("shownIn", shown.where());
            case Coverage.Partly partly ->
                out.put("modelled", "partly").put("shownIn", partly.where()).put("notModelled", partly.missing());
            case Coverage.None none -> out.put("modelled", "no").put("notModelled", none.reason());
        };
    }

    private static Json disagreement(Disagreement each) {
        return new JsonObject().put("id", each.id())
                .put("topic", each.topic())
                .put("sources", List.of(each.first(), each.second()))
                .put("choice", each.choice())
                .put("rules", each.rules())
                .build();
    }

    private static Json myth(Myth each) {
        return new JsonObject().put("id", each.id())
                .put("belief", each.belief())
                .put("truth", each.truth())
                .put("rules", each.rules())
                .put("sample", each.sample())
                .build();
    }
}
