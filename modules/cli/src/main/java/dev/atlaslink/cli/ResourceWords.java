package dev.atlaslink.cli;

import java.util.ListResourceBundle;

/**
 * Holds the words that differ between the help texts of two groups. The texts name them as {@code ${bundle:words.one}}.
 *
 * @param group names the group of commands, such as {@code services}
 * @param description of the group, a sentence
 * @param article before {@code one}
 * @param one a resource, such as {@code service}; more of them have an s
 * @param providers those that have such resources, such as {@code AWS or AZURE}
 * @param everyProvider what a list without a provider is of, such as {@code both}
 */
record ResourceWords(
        String group, String description, String article, String one, String providers, String everyProvider) {

    /** The prefix keeps picocli from taking a word for the description of an option of that name. */
    ListResourceBundle bundle() {
        Object[][] words = {
            {"words.a", article + " " + one},
            {"words.one", one},
            {"words.many", one + "s"},
            {"words.providers", providers},
            {"words.everyProvider", everyProvider}
        };
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return words;
            }
        };
    }
}
