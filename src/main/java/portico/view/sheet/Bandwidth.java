package portico.view.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import portico.model.capacity.InstanceType;

/** What the network of an instance carries, all tasks together, and what one connection does (R180, R181). */
record Bandwidth(InstanceType type) {

    /** From so many virtual CPUs on, half of the bandwidth passes an internet gateway (R180). */
    private static final int LARGE = 32;

    List<Row> rows() {
        return Stream
                .concat(baseline(), Stream.of(
                        Row.Fact.of("One connection", "5 Gbps at most, 10 in a cluster placement group (R180)"),
                        Row.Fact.of("By an internet gateway",
                                type.vcpus().orElse(0) < LARGE ? "5 Gbps (R180)" : "half of the bandwidth (R180)")))
                .toList();
    }

    private Stream<Row> baseline() {
        return type.baselineGbps()
                .stream()
                .mapToObj(gbps -> Row.Fact.of("Bandwidth",
                        new BigDecimal(Double.toString(gbps)).stripTrailingZeros().toPlainString() + " Gbps" + burst()
                                + ", shared by all its interfaces (R181)"));
    }

    /** AWS writes so of types that exceed their baseline for 5 to 60 minutes. */
    private String burst() {
        return type.networkPerformance().startsWith("Up to ")
                ? ", u" + type.networkPerformance().substring(1).replace(" Gigabit", "") + " in bursts"
                : "";
    }
}
