package portico.model.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.model.net.Cidr;
import portico.model.topology.Subnet;

/** The blocks of the subnets of one VPC. Who shares addresses with one more is found without a look at each of them. */
final class TakenBlocks {

    /** Two blocks lie apart or one in the other, so behind each block those come that lie in it. */
    private static final Comparator<Cidr> WIDER_FIRST = Comparator.comparing(Cidr::network)
            .thenComparingInt(Cidr::prefix);

    private final NavigableMap<Cidr, List<Subnet>> taken = new TreeMap<>(WIDER_FIRST);

    /** Takes a subnet's block, and tells some of those that have addresses of it already. */
    List<Subnet> take(Subnet subnet, int most) {
        List<Subnet> others = overlapping(subnet.cidr()).limit(most).toList();
        taken.computeIfAbsent(subnet.cidr(), _ -> new ArrayList<>(1)).add(subnet);
        return others;
    }

    /** Those whose block holds an address of this one: wider blocks, the same, and those inside it by their addresses. */
    Stream<Subnet> overlapping(Cidr block) {
        Stream<List<Subnet>> around = IntStream.range(0, block.prefix())
                .mapToObj(prefix -> taken.getOrDefault(block.widened(prefix), List.of()));
        Stream<List<Subnet>> inside = taken.tailMap(block, true)
                .entrySet()
                .stream()
                .takeWhile(entry -> block.contains(entry.getKey()))
                .map(Map.Entry::getValue);
        return Stream.concat(around, inside).flatMap(List::stream);
    }
}
