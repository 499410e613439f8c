package portico.view.sheet;

import java.util.List;
import java.util.Optional;
import portico.model.id.ResourceId;

/**
 * Everything the inspector shows of one subject.
 *
 * @param subject empty for the network as a whole
 * @param command the AWS CLI command that would confirm it on an account; empty where none would
 */
public record Sheet(Optional<ResourceId> subject, Emblem emblem, String title, String subtitle, Optional<Badge> badge,
        List<Section> sections, String command) {
    /** A state in a word or two. */
    public record Badge(Tone tone, String text) {}

    public Sheet(ResourceId subject, Emblem emblem, String title, String subtitle, Optional<Badge> badge,
            List<Section> sections, String command) {
        this(Optional.of(subject), emblem, title, subtitle, badge, sections, command);
    }

    public Sheet {
        sections = sections.stream().filter(section -> !section.rows().isEmpty()).toList();
    }
}
