import type { Question } from "../core/question.ts";
import section from "../popup/Section.module.css";
import css from "./Welcome.module.css";

interface SampleQuestionProps {
  readonly question: Question;
  /** The reader goes on, or does not. */
  readonly onAnswer: (goesOn: boolean) => void;
}

/**
 * The question as it stands on a real page: the harmless button has the focus, Escape means no, and the focus goes back
 * to where it was.
 */
export function SampleQuestion({ question, onAnswer }: SampleQuestionProps) {
  return (
    <dialog
      class={css.question}
      data-testid="question"
      role="alertdialog"
      aria-label={question.doing}
      aria-describedby="question-lines"
      lang={question.language}
      dir={question.direction}
      ref={open}
      onClose={({ currentTarget }) => onAnswer(currentTarget.returnValue === "go")}
    >
      <h2>{question.doing}</h2>
      <div id="question-lines">
        {question.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <form method="dialog" class={css.answers}>
        <button value="stop" class={section.button} data-testid="question-stop">
          {question.stop}
        </button>
        <button value="go" class={section.plain} data-testid="question-go">
          {question.go}
        </button>
      </form>
    </dialog>
  );
}

function open(dialog: HTMLDialogElement | null): void {
  if (dialog !== null && !dialog.open) dialog.showModal();
}
