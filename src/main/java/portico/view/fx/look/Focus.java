package portico.view.fx.look;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Where the keyboard is. */
public final class Focus {
    private Focus() {}

    /** What has the keyboard below a node, or the node itself; empty where it is elsewhere. */
    public static Optional<Node> within(Parent pane) {
        return Optional.ofNullable(pane.getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .filter(owner -> upwards(owner).anyMatch(pane::equals));
    }

    private static Stream<Node> upwards(Node node) {
        return Stream.iterate(node, at -> at != null, Node::getParent);
    }
}
