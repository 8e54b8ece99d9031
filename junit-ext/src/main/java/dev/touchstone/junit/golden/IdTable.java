package dev.touchstone.junit.golden;

import java.util.function.IntPredicate;

/** Which case has an id, kept as 64 bits of each id and its number: a million ids take 24 MB, whatever their length. */
final class IdTable {

    private static final int FIRST_CAPACITY = 1 << 10;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long[] hashes = new long[FIRST_CAPACITY];
    private int[] numbers = new int[FIRST_CAPACITY]; // 0: free
    private int size;

    /**
     * Enters an id, unless it is there.
     *
     * @param number of its case, from 1
     * @param sameAs whether the case of that number, whose id has the same 64 bits, has the same id
     * @return the number of the case of the same id, or 0 if it is new
     */
    int add(String id, int number, IntPredicate sameAs) {
        long hash = hash(id);
        int slot = slot(hash);
        while (numbers[slot] != 0) {
            if (hashes[slot] == hash && sameAs.test(numbers[slot])) {
                return numbers[slot];
            }
            slot = next(slot);
        }
        put(slot, hash, number);
        size++;
        if (size * 2 > numbers.length) {
            grow();
        }
        return 0;
    }

    private void put(int slot, long hash, int number) {
        hashes[slot] = hash;
        numbers[slot] = number;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldNumbers = numbers;
        hashes = new long[oldHashes.length * 2];
        numbers = new int[oldNumbers.length * 2];
        for (int old = 0; old < oldNumbers.length; old++) {
            if (oldNumbers[old] != 0) {
                int slot = slot(oldHashes[old]);
                while (numbers[slot] != 0) {
                    slot = next(slot);
                }
                put(slot, oldHashes[old], oldNumbers[old]);
            }
        }
    }

    private int slot(long hash) {
        return (int) (hash ^ (hash >>> 32)) & (numbers.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (numbers.length - 1);
    }

    /** FNV-1a (Fowler, Noll and Vo 1991) over the characters. */
    private static long hash(String id) {
        long hash = FNV_OFFSET;
        for (int index = 0; index < id.length(); index++) {
            hash = (hash ^ id.charAt(index)) * FNV_PRIME;
        }
        return hash;
    }
}
