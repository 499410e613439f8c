package portico.model.flow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Numbers for what tells flows apart: equal things have the same number, across versions of a topology too. Any thread may ask. */
public final class ClassNumbers {

    private final Map<Object, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    int of(Object key) {
        return numbers.computeIfAbsent(key, _ -> next.getAndIncrement());
    }
}
