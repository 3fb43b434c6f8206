import type { Question } from "../core/question.ts";
import section from "../popup/Section.module.css";
import css from "./Welcome.module.css";

interface SampleQuestionProps {
  readonly question: Question;
  /** The reader goes on, or does not. */
  readonly onAnswer: (goesOn: boolean) => void;
}

/** The question as it stands on a real page: the harmless button has the focus, and Escape means no. */
export function SampleQuestion({ question, onAnswer }: SampleQuestionProps) {
  return (
    <dialog
      class={css.question}
      data-testid="question"
      role="alertdialog"
      aria-label={question.doing}
      lang={question.language}
      dir={question.direction}
      ref={open}
      onCancel={() => onAnswer(false)}
    >
      <h2>{question.doing}</h2>
      {question.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div class={css.answers}>
        <button
          type="button"
          class={section.button}
          data-testid="question-stop"
          onClick={() => onAnswer(false)}
        >
          {question.stop}
        </button>
        <button
          type="button"
          class={section.plain}
          data-testid="question-go"
          onClick={() => onAnswer(true)}
        >
          {question.go}
        </button>
      </div>
    </dialog>
  );
}

function open(dialog: HTMLDialogElement | null): void {
  if (dialog !== null && !dialog.open) dialog.showModal();
}
