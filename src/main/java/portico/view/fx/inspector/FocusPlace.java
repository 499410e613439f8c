package portico.view.fx.inspector;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Where below a pane the keyboard is, as a path of places among children: it leads to the same control once the pane was filled anew. */
record FocusPlace(List<Integer> path, Class<?> kind) {

    FocusPlace {
        path = List.copyOf(path);
    }

    /** Empty where something outside of the pane has the keyboard. */
    static Optional<FocusPlace> in(Parent pane) {
        Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        Deque<Integer> path = new ArrayDeque<>();
        Node node = owner;
        while (node != null && !node.equals(pane)) {
            Parent parent = node.getParent();
            path.addFirst(parent == null ? -1 : parent.getChildrenUnmodifiable().indexOf(node));
            node = parent;
        }
        return node == null ? Optional.empty() : Optional.of(new FocusPlace(List.copyOf(path), owner.getClass()));
    }

    /** Gives the keyboard to what is there now, where that is of the same kind. */
    void restore(Parent pane) {
        Optional<Node> node = Optional.of(pane);
        for (int place : path) {
            node = node.filter(Parent.class::isInstance)
                    .map(Parent.class::cast)
                    .flatMap(parent -> parent.getChildrenUnmodifiable().stream().skip(Math.max(0, place)).findFirst());
        }
        node.filter(kind::isInstance).ifPresent(Node::requestFocus);
    }
}
