package portico.model.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import portico.model.Fixtures;

/** R92 to R96: the states of a task, and of the attachment of its interface. */
class TaskStatusTest {

    private static List<TaskStatus> life(boolean ownInterface) {
        List<TaskStatus> life = new ArrayList<>(List.of(TaskStatus.first(ownInterface)));
        while (life.getLast().next(ownInterface).isPresent()) {
            life.add(life.getLast().next(ownInterface).orElseThrow());
        }
        return life;
    }

    /** R92's example, and its end. */
    @Test
    void r92AnAwsvpcTaskPassesEveryState() {
        assertThat(life(true)).containsExactly(TaskStatus.values());
        assertThat(TaskStatus.values()).extracting(Enum::name)
                .containsExactly("PROVISIONING", "PENDING", "ACTIVATING", "RUNNING", "DEACTIVATING", "STOPPING",
                        "DEPROVISIONING", "STOPPED", "DELETED");
    }

    @Test
    void r93OtherModesSkipTheTwoThatMakeAndDeleteInterfaces() {
        assertThat(life(false)).startsWith(TaskStatus.PENDING)
                .doesNotContain(TaskStatus.PROVISIONING, TaskStatus.DEPROVISIONING)
                .hasSize(TaskStatus.values().length - 2);
    }

    /** R92: never backwards. */
    @ParameterizedTest
    @EnumSource(TaskStatus.class)
    void r92NoStateLeadsBack(TaskStatus state) {
        for (boolean ownInterface : new boolean[] {true, false}) {
            assertThat(state.next(ownInterface).stream()).allSatisfy(next -> {
                assertThat(state.leadsTo(next)).isTrue();
                assertThat(next.leadsTo(state)).isFalse();
            });
        }
        assertThat(state.leadsTo(state)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PROVISIONING,true,true,false", "PENDING,true,true,false", "RUNNING,true,false,false",
            "DEACTIVATING,true,false,true", "DEPROVISIONING,true,false,true", "STOPPED,false,false,false",
            "DELETED,false,false,false"})
    void r94ThingsAreHeldUntilItHasStopped(TaskStatus state, boolean holds, boolean starting, boolean stopping) {
        assertThat(state.holds()).isEqualTo(holds);
        assertThat(state.isStarting()).isEqualTo(starting);
        assertThat(state.isStopping()).isEqualTo(stopping);
    }

    /** R95's examples, and every state in between. */
    @ParameterizedTest
    @CsvSource({"PROVISIONING,ATTACHING", "PENDING,ATTACHED", "ACTIVATING,ATTACHED", "RUNNING,ATTACHED",
            "DEACTIVATING,ATTACHED", "STOPPING,ATTACHED", "DEPROVISIONING,DETACHING", "STOPPED,DELETED",
            "DELETED,DELETED"})
    void r95TheAttachmentFollowsTheTask(TaskStatus state, AttachmentStatus attachment) {
        Task task = Fixtures.task("t", Fixtures.definition("api", NetworkMode.AWSVPC)).withStatus(state);
        assertThat(AttachmentStatus.of(task)).isEqualTo(attachment);
        assertThat(AttachmentStatus.of(task.stopped(state, new Stop(Stop.Code.TASK_FAILED_TO_START, ""))))
                .isEqualTo(AttachmentStatus.FAILED);
    }

    @Test
    void r96EveryStopCode() {
        assertThat(Stop.Code.values()).extracting(Stop.Code::apiName)
                .containsExactly("TaskFailedToStart", "EssentialContainerExited", "UserInitiated",
                        "ServiceSchedulerInitiated", "SpotInterruption", "TerminationNotice", "InfrastructureHealth");
        assertThat(Stop.Code.values()).doesNotHaveDuplicates().hasSize(7);
    }
}
