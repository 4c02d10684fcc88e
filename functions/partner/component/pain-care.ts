import type { EmbeddedTopic } from '../embed/embed-data.ts';
import { EmbedElement } from './embed-element.ts';
import { writeTopic } from './write.ts';

const topicId = /^[a-z]+\/[a-z0-9-]+$/;

/** `<pain-care topic="treatments/nerve-blocks" lang="es">`: a topic, whole. */
export class PainCare extends EmbedElement<EmbeddedTopic> {
  protected subject(): string {
    const topic = this.getAttribute('topic') ?? '';
    // What can be no topic is asked for as one that there is not: the service says so in the reader's language.
    return topicId.test(topic) ? topic : 'pages/unknown';
  }

  protected write(topic: EmbeddedTopic): readonly Node[] {
    return [writeTopic(topic, this.level())];
  }

  protected override reviewed({ reviewed }: EmbeddedTopic): string | undefined {
    return reviewed;
  }
}
