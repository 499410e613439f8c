package portico.model.topology;

import java.util.List;
import java.util.stream.Stream;

/**
 * In which order the agent starts the containers of a task. An awsvpc task on an instance gets a pause container first, which holds the task's
 * interface; the others join its network (R11).
 *
 * @param container its name
 * @param dockerNetwork the network mode that Docker is asked for
 */
public record StartOrder(String container, String dockerNetwork) {

    /** The container that ECS adds. */
    public static final String PAUSE = "~internal~ecs~pause";

    /** The containers of a task, first to last; those of one rank stand in the definition's order. */
    public static List<StartOrder> of(Task task, TaskDefinition definition) {
        Stream<String> own = definition.containers().stream().map(ContainerDefinition::name);
        if (hasPause(task, definition)) {
            return Stream
                    .concat(Stream.of(new StartOrder(PAUSE, "none")),
                            own.map(name -> new StartOrder(name, "container:" + PAUSE)))
                    .toList();
        }
        return own.map(name -> new StartOrder(name, definition.networkMode().apiName())).toList();
    }

    /** On Fargate nobody sees one. */
    private static boolean hasPause(Task task, TaskDefinition definition) {
        return definition.networkMode() == NetworkMode.AWSVPC && task.launchType() != LaunchType.FARGATE;
    }
}
