package portico.view.fx.inspector;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import portico.view.fx.look.Focus;

/** Where below a pane the keyboard is, as a path of places among children: it leads to the same control once the pane was filled anew. */
record FocusPlace(List<Integer> path, Class<?> kind) {

    FocusPlace {
        path = List.copyOf(path);
    }

    /** Empty where something outside of the pane has the keyboard. */
    static Optional<FocusPlace> in(Parent pane) {
        return Focus.within(pane).map(owner -> new FocusPlace(path(owner, pane), owner.getClass()));
    }

    private static List<Integer> path(Node owner, Parent pane) {
        Deque<Integer> path = new ArrayDeque<>();
        for (Node node = owner; !node.equals(pane); node = node.getParent()) {
            path.addFirst(node.getParent().getChildrenUnmodifiable().indexOf(node));
        }
        return List.copyOf(path);
    }

    /** Gives the keyboard to what is there now, where that is of the same kind and takes it. */
    void restore(Parent pane) {
        Optional<Node> node = Optional.of(pane);
        for (int place : path) {
            node = node.filter(Parent.class::isInstance)
                    .map(Parent.class::cast)
                    .flatMap(parent -> parent.getChildrenUnmodifiable().stream().skip(Math.max(0, place)).findFirst());
        }
        node.filter(kind::isInstance).filter(Node::isFocusTraversable).ifPresent(Node::requestFocus);
    }
}
