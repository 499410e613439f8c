package portico.format.catalogue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import portico.model.capacity.InstanceType;

/** One row of the catalogue, by column name. */
record InstanceTypeRow(List<String> header, List<String> cells) {

    private static final Pattern COUNT = Pattern.compile("(?=\\d{1,9}$)0*[1-9]\\d*");
    private static final Pattern PRICE = Pattern.compile("\\d+(\\.\\d+)?");

    private static final List<String> NEEDED = List.of("type", "vcpus", "memoryMiB", "maxEnis", "ipv4PerEni",
            "hypervisor", "ecsTasksWithoutTrunking", "ecsTasksWithTrunking", "networkPerformance", "onDemandUsdPerHour",
            "currentGeneration", "architectures", "defaultCardMaxEnis");

    InstanceTypeRow {
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException(cells.size() + " cells where the header has " + header.size());
        }
    }

    static List<String> checkedHeader(List<String> header) {
        NEEDED.stream().filter(column -> !header.contains(column)).findFirst().ifPresent(column -> {
            throw new IllegalArgumentException("the header has no column " + column);
        });
        return header;
    }

    /**
     * The row as a type.
     *
     * @throws IllegalArgumentException when it cannot be: no name, no number where one is due, more interfaces on one card than on all
     */
    InstanceType type() {
        InstanceType type = new InstanceType(name(), count("vcpus"), count("memoryMiB"),
                count("maxEnis").orElseThrow(this::noLimit), count("ipv4PerEni").orElse(0), cell("hypervisor"),
                count("ecsTasksWithTrunking"), defaultCard(), cell("networkPerformance"), usd(),
                cell("currentGeneration").equals("true"), cell("architectures"), baseline(), gpus());
        check(type);
        return type;
    }

    private void check(InstanceType type) {
        require(type.defaultCardMaxEnis() <= type.maxEnis(), "defaultCardMaxEnis is more than maxEnis (R77)");
        require(!optional("networkCards").equals("1") || type.defaultCardMaxEnis() == type.maxEnis(),
                "networkCards is 1, and defaultCardMaxEnis is not maxEnis (R77)");
        OptionalInt without = count("ecsTasksWithoutTrunking");
        require(without.isEmpty() || without.getAsInt() == type.tasksWithoutTrunking(),
                "ecsTasksWithoutTrunking is not maxEnis - 1 (R63)");
        checkTrunking(type);
    }

    private void checkTrunking(InstanceType type) {
        String supported = optional("trunkingSupported");
        require(supported.matches("|true|false"), "trunkingSupported is neither true nor false: " + supported);
        require(!supported.equals("true") || type.supportsTrunking(),
                "trunkingSupported without a limit in ecsTasksWithTrunking (R65)");
        require(!supported.equals("false") || !type.supportsTrunking(),
                "a limit in ecsTasksWithTrunking, and trunkingSupported is false (R71)");
        require(!type.hypervisor().equals("xen") || !type.supportsTrunking(),
                "a limit in ecsTasksWithTrunking without Nitro (R71)");
    }

    /** A cell whose column a catalogue may lack. */
    private String optional(String column) {
        return header.contains(column) ? cell(column) : "";
    }

    private String name() {
        require(!cell("type").isBlank(), "no type");
        return cell("type");
    }

    private int defaultCard() {
        return count("defaultCardMaxEnis").orElse(count("maxEnis").orElse(1));
    }

    /** Every count in the catalogue is above zero; empty means not known. */
    private OptionalInt count(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return OptionalInt.empty();
        }
        require(COUNT.matcher(cell).matches(), column + " is not a count above 0: " + cell);
        return OptionalInt.of(Integer.parseInt(cell));
    }

    /** Unlike other counts it may be 0, which tells that there are none. */
    private OptionalInt gpus() {
        return optional("gpus").matches("0+") ? OptionalInt.of(0) : optionalCount("gpus");
    }

    private OptionalInt optionalCount(String column) {
        return header.contains(column) ? count(column) : OptionalInt.empty();
    }

    private OptionalDouble usd() {
        String cell = cell("onDemandUsdPerHour");
        require(cell.isEmpty() || PRICE.matcher(cell).matches(), "onDemandUsdPerHour is not a price: " + cell);
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }

    private OptionalDouble baseline() {
        String cell = optional("baselineGbps");
        require(cell.isEmpty() || PRICE.matcher(cell).matches(), "baselineGbps is not a bandwidth: " + cell);
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }

    private String cell(String column) {
        return cells.get(header.indexOf(column));
    }

    private void require(boolean fine, String message) {
        if (!fine) {
            throw new IllegalArgumentException(cells.getFirst() + ": " + message);
        }
    }

    private IllegalArgumentException noLimit() {
        return new IllegalArgumentException(cells.getFirst() + ": no maxEnis");
    }
}
