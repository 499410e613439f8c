package portico.model.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every rule by number, in sections; where sources disagree; and what many believe that is not so. */
public record RuleBook(String asOf, List<Section> sections, List<Disagreement> disagreements, List<Myth> myths) {

    /** The rules as collected on this day (ISO date). */
    public static final RuleBook STANDARD = new RuleBook("2026-11-22",
            List.of(ModeRules.section(), PortRules.section(), PlacementRules.section(), InterfaceRules.section(),
                    AddressRules.section(), LifeCycleRules.section(), FargateRules.section(), TrafficRules.section(),
                    BalancingRules.section(), DiscoveryRules.section(), MetadataRules.section(), BridgeRules.section(),
                    HopRules.section(), FlowLogRules.section(), SpeedRules.section(), InputRules.section()),
            Disagreements.all(), Myths.all());

    public RuleBook {
        sections = List.copyOf(sections);
        disagreements = List.copyOf(disagreements);
        myths = List.copyOf(myths);
    }

    /** All rules, in order of number. */
    public List<Rule> rules() {
        return sections.stream().flatMap(section -> section.rules().stream()).toList();
    }

    /** The rule of this number; empty where there is none. */
    public Optional<Rule> find(RuleId id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The same book, with nothing but what bears these numbers: R41, D3, S9. */
    public RuleBook only(Set<String> ids) {
        return new RuleBook(asOf, sections.stream().map(section -> section.only(ids)).toList(),
                disagreements.stream().filter(each -> ids.contains(each.id())).toList(),
                myths.stream().filter(each -> ids.contains(each.id())).toList());
    }

    /** The same book, with the rules of one section only. */
    public RuleBook only(Section section) {
        return new RuleBook(asOf, List.of(section), List.of(), List.of());
    }

    /** Every number there is: R1, …, D1, …, S1, … */
    public Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        rules().forEach(rule -> ids.add(rule.id().toString()));
        disagreements.forEach(each -> ids.add(each.id()));
        myths.forEach(each -> ids.add(each.id()));
        return ids;
    }

    /** The disagreements that bear on a rule. */
    public List<Disagreement> disagreementsOn(RuleId id) {
        return disagreements.stream().filter(each -> each.rules().contains(id)).toList();
    }

    /** What many believe that this rule contradicts. */
    public List<Myth> mythsAbout(RuleId id) {
        return myths.stream().filter(each -> each.rules().contains(id)).toList();
    }
}
