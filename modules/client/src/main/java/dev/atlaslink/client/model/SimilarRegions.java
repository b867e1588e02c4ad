package dev.atlaslink.client.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the known regions whose names differ from a given one in a slip of the keyboard. */
final class SimilarRegions {
    /** Beyond two slips a guess is rather misleading. */
    private static final int MOST_SLIPS = 2;

    private static final int MOST_SUGGESTIONS = 3;

    private SimilarRegions() {}

    static List<Region> to(Region unknown) {
        return Region.known(unknown.provider()).stream()
                .map(region -> new Similar(region, slips(unknown, region)))
                .filter(similar -> similar.slips <= MOST_SLIPS)
                .sorted(Comparator.comparingInt(Similar::slips))
                .limit(MOST_SUGGESTIONS)
                .map(Similar::region)
                .toList();
    }

    /** Compares with both spellings, since either may have been meant. */
    private static int slips(Region unknown, Region known) {
        String given = plain(unknown.providerName());
        return Stream.of(known.providerName(), known.atlasName())
                .map(SimilarRegions::plain)
                .filter(name -> Math.abs(name.length() - given.length()) <= MOST_SLIPS)
                .filter(name -> number(name).equals(number(given)))
                .mapToInt(name -> slips(given, name))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
    }

    private static String number(String name) {
        return name.replaceAll("[^0-9]", "");
    }

    /** Counts letters missing, added, replaced, or swapped with their neighbour (optimal string alignment). */
    private static int slips(String given, String name) {
        int[][] least = new int[given.length() + 1][name.length() + 1];
        for (int i = 0; i <= given.length(); i++) {
            for (int j = 0; j <= name.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                int replaced = least[i - 1][j - 1] + (given.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
                int oneMore = Math.min(least[i - 1][j], least[i][j - 1]) + 1;
                least[i][j] = Math.min(replaced, oneMore);
                if (isSwapped(given, i, name, j)) {
                    least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
                }
            }
        }
        return least[given.length()][name.length()];
    }

    private static boolean isSwapped(String given, int i, String name, int j) {
        return i > 1 && j > 1 && given.charAt(i - 1) == name.charAt(j - 2) && given.charAt(i - 2) == name.charAt(j - 1);
    }

    private record Similar(Region region, int slips) {}
}
