package portico.model.flow.log;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields a flow log may have, in the order of AWS's table, each with the version that brought it (R172, R176, R177). */
public enum LogField {
    VERSION(2),
    ACCOUNT_ID(2),
    INTERFACE_ID(2),
    SRCADDR(2),
    DSTADDR(2),
    SRCPORT(2),
    DSTPORT(2),
    PROTOCOL(2),
    PACKETS(2),
    BYTES(2),
    START(2),
    END(2),
    ACTION(2),
    LOG_STATUS(2),
    VPC_ID(3),
    SUBNET_ID(3),
    INSTANCE_ID(3),
    TCP_FLAGS(3),
    TYPE(3),
    PKT_SRCADDR(3),
    PKT_DSTADDR(3),
    REGION(4),
    AZ_ID(4),
    SUBLOCATION_TYPE(4),
    SUBLOCATION_ID(4),
    PKT_SRC_AWS_SERVICE(5),
    PKT_DST_AWS_SERVICE(5),
    FLOW_DIRECTION(5),
    TRAFFIC_PATH(5),
    ECS_CLUSTER_ARN(7),
    ECS_CLUSTER_NAME(7),
    ECS_CONTAINER_INSTANCE_ARN(7),
    ECS_CONTAINER_INSTANCE_ID(7),
    ECS_CONTAINER_ID(7),
    ECS_SECOND_CONTAINER_ID(7),
    ECS_SERVICE_NAME(7),
    ECS_TASK_DEFINITION_ARN(7),
    ECS_TASK_ARN(7),
    ECS_TASK_ID(7),
    REJECT_REASON(8),
    RESOURCE_ID(9),
    ENCRYPTION_STATUS(10);

    private static final Map<String, LogField> BY_WORD = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(LogField::word, Function.identity()));

    private final int version;

    LogField(int version) {
        this.version = version;
    }

    /** The version of flow logs since which the field exists. */
    public int version() {
        return version;
    }

    /** The field as a header names it: {@code log-status}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The field of that name; a header may write it with underscores, as Parquet and Athena do. */
    public static Optional<LogField> named(String word) {
        return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
