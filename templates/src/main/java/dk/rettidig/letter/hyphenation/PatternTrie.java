package dk.rettidig.letter.hyphenation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Liang's patterns as a trie in one array of ints: a word is looked up without making a single object. */
final class PatternTrie {
    private static final String ALPHABET = ".abcdefghijklmnopqrstuvwxyzæøåéüöä";
    private static final int WIDTH = 64;
    private static final byte[] SLOT = slots();

    private int[] next = new int[WIDTH * 2048];
    private int nodes = 1;
    private final List<byte[]> levels = new ArrayList<>(List.of(new byte[0]));

    /** @param pattern such as "4g5enden": between letters a digit, odd where a word may be divided */
    void add(String pattern) {
        byte[] found = new byte[pattern.length() + 1];
        int letters = 0;
        int node = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                found[letters] = (byte) (c - '0');
            } else {
                node = child(node, slot(c));
                letters++;
            }
        }
        levels.set(node, Arrays.copyOf(found, letters + 1));
    }

    /** @param letters such as "poli-ti-kreds": stronger than any pattern, it forbids every other division inside */
    void addException(String letters) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (c == '-') {
                pattern.append('9').append(letters.charAt(++i));
            } else {
                pattern.append(i == 0 ? "" : "8").append(c);
            }
        }
        add(pattern.toString());
    }

    /** @param strengths gets, before each letter of the dotted word, the highest digit of the patterns that match */
    void match(char[] dotted, int length, byte[] strengths) {
        Arrays.fill(strengths, 0, length + 1, (byte) 0);
        for (int start = 0; start < length; start++) {
            int node = 0;
            for (int i = start; i < length; i++) {
                node = next[node * WIDTH + slot(dotted[i])];
                if (node == 0) {
                    break;
                }
                byte[] level = levels.get(node);
                for (int k = 0; k < level.length; k++) {
                    if (level[k] > strengths[start + k]) {
                        strengths[start + k] = level[k];
                    }
                }
            }
        }
    }

    private int child(int node, int slot) {
        int at = node * WIDTH + slot;
        if (next[at] == 0) {
            if ((nodes + 1) * WIDTH > next.length) {
                next = Arrays.copyOf(next, next.length * 2);
            }
            levels.add(levels.get(0));
            next[at] = nodes++;
        }
        return next[at];
    }

    /** Letters the patterns do not know share a slot that leads nowhere. */
    private static int slot(char c) {
        return c < SLOT.length ? SLOT[c] : WIDTH - 1;
    }

    private static byte[] slots() {
        byte[] slots = new byte[256];
        Arrays.fill(slots, (byte) (WIDTH - 1));
        for (int i = 0; i < ALPHABET.length(); i++) {
            slots[ALPHABET.charAt(i)] = (byte) i;
        }
        return slots;
    }
}
