package portico.model.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One line of what there is to say of a rule besides its statement and its page. */
public record RuleFact(String label, String text) {

    /** Its example, how it is known, where it shows or why not, and who says otherwise. */
    public static List<RuleFact> of(RuleBook book, Rule rule) {
        List<RuleFact> facts = new ArrayList<>();
        facts.add(new RuleFact("Example", rule.example().given() + " → " + rule.example().outcome()));
        facts.add(new RuleFact("Known", known(rule.confidence()) + ", as of " + book.asOf()));
        facts.addAll(of(rule.coverage()));
        book.disagreementsOn(rule.id())
                .forEach(each -> facts
                        .add(new RuleFact("Sources", each.id() + ", " + each.topic() + ": " + each.choice())));
        book.mythsAbout(rule.id()).forEach(each -> facts.add(new RuleFact("Belief", each.id() + ", " + each.belief())));
        return List.copyOf(facts);
    }

    private static String known(Rule.Confidence confidence) {
        String word = confidence.name().toLowerCase(Locale.ROOT);
        return switch (confidence) {
            case DOCUMENTED -> word;
            case OBSERVED -> word + ": the words were seen in answers of AWS";
            case INFERRED -> word + ": it follows from what is documented";
            case MODELLING -> word + ": AWS does not say, and Portico chose";
        };
    }

    private static List<RuleFact> of(Coverage coverage) {
        return switch (coverage) {
            case Coverage.Shown shown -> List.of(new RuleFact("Shown in", shown.where()));
            case Coverage.Partly partly ->
                List.of(new RuleFact("Shown in", partly.where()), new RuleFact("Not modelled", partly.missing()));
            case Coverage.None none -> List.of(new RuleFact("Not modelled", none.reason()));
        };
    }
}
