package portico.view.sheet;

import java.util.List;
import java.util.Optional;
import portico.model.id.ResourceId;

/**
 * A row of the outline.
 *
 * @param subject empty for a heading that stands for nothing in the network
 * @param aside the one figure worth knowing without opening it
 */
public record OutlineNode(Optional<ResourceId> subject, Emblem emblem, String text, String aside, boolean mono,
        Tone tone, List<OutlineNode> children) {
    public OutlineNode {
        children = List.copyOf(children);
    }

    static OutlineNode leaf(ResourceId subject, Emblem emblem, String text, String aside, boolean mono) {
        return new OutlineNode(Optional.of(subject), emblem, text, aside, mono, Tone.QUIET, List.of());
    }

    static OutlineNode branch(ResourceId subject, Emblem emblem, String text, String aside, boolean mono,
            List<OutlineNode> children) {
        return new OutlineNode(Optional.of(subject), emblem, text, aside, mono, Tone.QUIET, children);
    }
}
