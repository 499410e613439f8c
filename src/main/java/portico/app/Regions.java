package portico.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import portico.view.fx.look.Focus;

/** The parts of the window that F6 goes through. */
record Regions(List<Region> parts) {
    /** Gives the keyboard to the part after the one that has it; -1 to the one before. */
    void next(int direction) {
        int at = -1;
        for (int i = 0; i < parts.size(); i++) {
            at = Focus.within(parts.get(i)).isPresent() ? i : at;
        }
        for (int i = 1; i <= parts.size(); i++) {
            Optional<Node> stop = stop(parts.get(Math.floorMod(at + direction * i, parts.size())));
            if (stop.isPresent()) {
                stop.get().requestFocus();
                return;
            }
        }
    }

    /** Gives the keyboard to one part. */
    static void enter(Region region) {
        stop(region).ifPresent(Node::requestFocus);
    }

    /** The first thing in a part that takes the keyboard; nothing where the part is not shown. */
    private static Optional<Node> stop(Region region) {
        if (region.getScene() == null || !region.isVisible()) {
            return Optional.empty();
        }
        return region.isFocusTraversable() ? Optional.of(region)
                : region.lookupAll("*").stream().filter(Regions::takesKeys).findFirst();
    }

    private static boolean takesKeys(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && node.isVisible();
    }
}
