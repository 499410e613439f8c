package portico.model.flow.reach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import portico.model.flow.FlowEnd;
import portico.model.id.InstanceId;

/**
 * The members of an end that are of one class.
 *
 * @param byHost those who share a host's namespace or bridge, host by host; all of them under an empty one where they do not
 */
record Crowd<C>(C example, List<FlowEnd> members, Map<Optional<InstanceId>, List<FlowEnd>> byHost) {

    /** Members sorted into classes, in the order met. */
    static <C> List<Crowd<C>> sort(List<FlowEnd> members, Function<FlowEnd, C> classOf, Function<C, Object> key,
            Function<C, Optional<InstanceId>> hostOf) {
        Map<Object, Crowd<C>> crowds = new LinkedHashMap<>();
        for (FlowEnd member : members) {
            C found = classOf.apply(member);
            Crowd<C> crowd = crowds.computeIfAbsent(key.apply(found),
                    _ -> new Crowd<>(found, new ArrayList<>(), new LinkedHashMap<>()));
            crowd.members().add(member);
            crowd.byHost().computeIfAbsent(hostOf.apply(found), _ -> new ArrayList<>()).add(member);
        }
        return List.copyOf(crowds.values());
    }

    int size() {
        return members.size();
    }
}
