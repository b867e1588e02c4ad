package dev.atlaslink.cli;

import java.util.ListResourceBundle;

/**
 * Holds the words that differ between the help texts of two groups. The texts name them as {@code ${bundle:words.one}}.
 *
 * @param group names the group of commands, such as {@code services}
 * @param description of the group, a sentence
 * @param article before {@code one}
 * @param one a resource, such as {@code service}; more of them have an s
 * @param idForm what its id looks like, such as {@code 24 hexadecimal digits}
 * @param providers those that have such resources, such as {@code AWS or AZURE}
 * @param list what a list is of, such as {@code of one provider or of all}
 * @param everyProvider what a list without a provider is of, such as {@code both}
 * @param ready the state that a wait is for
 */
record ResourceWords(
        String group,
        String description,
        String article,
        String one,
        String idForm,
        String providers,
        String list,
        String everyProvider,
        String ready) {

    /** The prefix keeps picocli from taking a word for the description of an option of that name. */
    ListResourceBundle bundle() {
        Object[][] words = {
            {"words.a", article + " " + one},
            {"words.one", one},
            {"words.many", one + "s"},
            {"words.idForm", idForm},
            {"words.providers", providers},
            {"words.list", list},
            {"words.everyProvider", everyProvider},
            {"words.ready", ready}
        };
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return words;
            }
        };
    }
}
