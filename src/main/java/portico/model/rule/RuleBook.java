package portico.model.rule;

import java.util.List;
import java.util.Optional;

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

    /** The disagreements that bear on a rule. */
    public List<Disagreement> disagreementsOn(RuleId id) {
        return disagreements.stream().filter(each -> each.rules().contains(id)).toList();
    }

    /** What many believe that this rule contradicts. */
    public List<Myth> mythsAbout(RuleId id) {
        return myths.stream().filter(each -> each.rules().contains(id)).toList();
    }
}
