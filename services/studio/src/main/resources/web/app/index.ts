import './studio.css';
import './shell/studio-shell';
