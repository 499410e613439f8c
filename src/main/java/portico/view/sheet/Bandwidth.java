package portico.view.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import portico.model.capacity.InstanceType;

/** What the network of an instance carries, all tasks together, and what one connection does (R180, R181). */
record Bandwidth(InstanceType type) {

    /** From so many virtual CPUs on, half of the bandwidth passes an internet gateway (R180). */
    private static final int LARGE = 32;

    private static final String ONE = "5 Gbps; 10 in a cluster placement group, up to 25 in one zone with ENA Express (R180)";

    List<Row> rows() {
        return Stream.of(baseline(), Stream.of(Row.Fact.of("One connection", ONE)), outside())
                .<Row>flatMap(rows -> rows)
                .toList();
    }

    private Stream<Row> outside() {
        return type.vcpus()
                .stream()
                .mapToObj(vcpus -> Row.Fact.of("By an internet gateway",
                        vcpus < LARGE ? "5 Gbps (R180)" : "half of the bandwidth (R180)"));
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
