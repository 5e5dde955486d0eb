package dk.rettidig.intake.parliament;

import dk.rettidig.question.QuestionRef;

/**
 * A question as Parliament tells it.
 *
 * @param document its number among Parliament's documents
 * @param wordless whether the words stand in Parliament's PDF only, and the title stands in their place
 * @param answers what was published: kind, day and document of each, in lines
 */
record SourceQuestion(
        int document,
        QuestionRef ref,
        SourceFacts facts,
        boolean wordless,
        boolean withdrawn,
        PublishedAnswers answers) {}
